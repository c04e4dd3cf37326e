import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'

/**
 * Files that nobody will ask for, with their bad rows and what was put right in them: of uploads that broke off, and of
 * imports that were looked at and left lying.
 */
export async function forgetLeftFiles(tx: Tx, ventureId: VentureId, now: Instant): Promise<void> {
  await sql`with left_lying as (
      update platform.imports set status = 'DISCARDED', finished_at = ${now}
      where venture_id = ${ventureId} and status = 'CHECKED' and created_at < ${now}::timestamptz - interval '30 days' returning id),
    forgotten as (
      select id from left_lying union all
      select id from platform.imports where venture_id = ${ventureId} and status = 'DISCARDED' and finished_at is null
        and created_at < ${now}::timestamptz - interval '1 hour'),
    without_errors as (
      delete from platform.import_errors where venture_id = ${ventureId} and import_id in (select id from forgotten)),
    without_fixes as (
      delete from platform.import_fixes where venture_id = ${ventureId} and import_id in (select id from forgotten))
    delete from platform.import_parts where venture_id = ${ventureId} and import_id in (select id from forgotten)`.execute(
    tx,
  )
}
