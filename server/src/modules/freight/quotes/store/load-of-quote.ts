import { type LoadId, type QuoteId, refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'

/** The load that a booked quote became. */
export async function loadOfQuote(tx: Tx, ventureId: VentureId, quoteId: QuoteId): Promise<LoadRef> {
  const row = await tx
    .selectFrom('freight.loads')
    .select('id')
    .where('venture_id', '=', ventureId)
    .where('quote_id', '=', quoteId)
    .executeTakeFirst()
  if (!row) return refuse('not_found', 'load.not_found', 'The load of this quote is not there.')
  return { ventureId, id: row.id as LoadId }
}
