import type { Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Files name offices in any case, so no two differ by that alone. The members' lock is held, under which files add offices. */
export async function isOfficeNamed(
  tx: Tx,
  ventureId: VentureId,
  name: string,
  except: string | null,
): Promise<boolean> {
  const found = await sql<{ taken: boolean }>`
    select exists (select from ventures.offices where venture_id = ${ventureId}
      and lower(name collate pg_unicode_fast) = lower(${name}::text collate pg_unicode_fast) and id is distinct from ${except}::uuid) as taken`.execute(
    tx,
  )
  return found.rows[0]?.taken === true
}

export async function insertOffice(tx: Tx, ventureId: VentureId, name: string): Promise<string> {
  const row = await tx
    .insertInto('ventures.offices')
    .values({ venture_id: ventureId, name })
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function updateOffice(
  tx: Tx,
  office: { readonly ventureId: VentureId; readonly id: string },
  change: { readonly name: string; readonly closed_at: Instant | null },
): Promise<void> {
  await tx
    .updateTable('ventures.offices')
    .set(change)
    .where('venture_id', '=', office.ventureId)
    .where('id', '=', office.id)
    .execute()
}
