import { refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'

/** Refuses `carrier.unknown`, also for a carrier of another venture; none named is none to look for. */
export async function requireCarrier(tx: Tx, ventureId: string, carrierId: string | undefined): Promise<void> {
  if (carrierId === undefined) return
  const row = await tx
    .selectFrom('freight.carriers')
    .select('id')
    .where('venture_id', '=', ventureId)
    .where('id', '=', carrierId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) refuse('refused', 'carrier.unknown', 'This venture has no such carrier.', { field: 'carrierId' })
}
