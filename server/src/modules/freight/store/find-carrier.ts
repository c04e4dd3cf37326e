import { refuse } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/**
 * The carrier that is named; for one that was merged, the one that stayed. Refuses `carrier.unknown`, also for a carrier
 * of another venture; none named is none to look for.
 */
export async function requireCarrier(
  tx: Tx,
  ventureId: string,
  carrierId: string | undefined,
): Promise<string | undefined> {
  if (carrierId === undefined) return undefined
  const { rows } = await sql<{ id: string }>`
    select s.id from freight.carriers c
    join freight.carriers s on s.venture_id = c.venture_id and s.id = coalesce(c.merged_into, c.id)
    where c.venture_id = ${ventureId} and c.id = ${carrierId} and s.voided_at is null`.execute(tx)
  const [carrier] = rows
  if (!carrier) refuse('refused', 'carrier.unknown', 'This venture has no such carrier.', { field: 'carrierId' })
  return carrier.id
}
