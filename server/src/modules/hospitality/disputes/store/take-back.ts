import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import { type DisputeRef, refuseUnknownPart } from '../dispute-ref.ts'
import type { Hand } from './dispute-parts.ts'

/** What is kept beside a dispute and never rewritten; a mistaken one is taken back with a reason and stays. */
type Kept = 'dispute_notes' | 'dispute_files'
const NAMES: Readonly<Record<Kept, string>> = { dispute_notes: 'note', dispute_files: 'file' }

/** One taken back already stays as it is. Refuses `record.not_found`. */
export async function takeBack(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  kept: Kept,
  which: { readonly id: string; readonly reason: string },
  { by, at }: Hand,
): Promise<void> {
  const table = sql.table(`hospitality.${kept}`)
  const found = await sql`
    select from ${table} where venture_id = ${ventureId} and dispute_id = ${id} and id = ${which.id}::uuid`.execute(tx)
  if (found.rows.length === 0) refuseUnknownPart(NAMES[kept])
  await sql`
    update ${table} set voided_at = ${at}, voided_by = ${by}, void_reason = ${which.reason}
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${which.id}::uuid and voided_at is null`.execute(tx)
}
