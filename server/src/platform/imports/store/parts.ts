import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../db/tx.ts'

type Import = { readonly ventureId: VentureId; readonly id: string }

/** One of the pieces, 256 KiB as a rule, in which a file is kept. */
export async function insertPart(tx: Tx, { ventureId, id }: Import, seq: number, bytes: Uint8Array): Promise<void> {
  await tx
    .insertInto('platform.import_parts')
    .values({ venture_id: ventureId, import_id: id, seq, bytes: Buffer.from(bytes) })
    .execute()
}

export async function findPart(db: Reads, { ventureId, id }: Import, seq: number): Promise<Buffer | null> {
  const part = await db
    .selectFrom('platform.import_parts')
    .select('bytes')
    .where('venture_id', '=', ventureId)
    .where('import_id', '=', id)
    .where('seq', '=', seq)
    .executeTakeFirst()
  return part?.bytes ?? null
}

export async function deleteParts(tx: Tx, { ventureId, id }: Import): Promise<void> {
  await tx.deleteFrom('platform.import_parts').where('venture_id', '=', ventureId).where('import_id', '=', id).execute()
}

/** Files that nobody will ask for: of uploads that broke off, and of imports that were looked at and left lying. */
export async function forgetLeftFiles(tx: Tx, ventureId: VentureId, now: Instant): Promise<void> {
  await sql`with left_lying as (
      update platform.imports set status = 'DISCARDED', finished_at = ${now}
      where venture_id = ${ventureId} and status = 'CHECKED' and created_at < ${now}::timestamptz - interval '30 days' returning id)
    delete from platform.import_parts where venture_id = ${ventureId} and import_id in (
      select id from left_lying union all
      select id from platform.imports where venture_id = ${ventureId} and status = 'DISCARDED' and finished_at is null
        and created_at < ${now}::timestamptz - interval '1 hour')`.execute(tx)
}
