import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DisputeRef } from '../dispute-ref.ts'
import type { Hand } from './dispute-evidence.ts'

/** What is kept beside a dispute and never rewritten; a mistaken one is taken back with a reason and stays. */
type Kept = 'dispute_notes' | 'dispute_files'

export async function takeBack(
  tx: Tx,
  { ventureId, id }: DisputeRef,
  kept: Kept,
  which: { readonly id: string; readonly reason: string },
  { by, at }: Hand,
): Promise<void> {
  await sql`
    update ${sql.table(`hospitality.${kept}`)} set voided_at = ${at}, voided_by = ${by}, void_reason = ${which.reason}
    where venture_id = ${ventureId} and dispute_id = ${id} and id = ${which.id}::uuid and voided_at is null`.execute(tx)
}
