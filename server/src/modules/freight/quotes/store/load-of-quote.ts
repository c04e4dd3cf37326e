import { type LoadId, type QuoteId, refuse, type VentureId } from '@holdfast/engine/kernel'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { LoadRef } from '../../load-ref.ts'

/** The load that a booked quote became. Refuses `quote.load_void`: a quote is one load, and this one counts no more. */
export async function loadOfQuote(tx: Tx, ventureId: VentureId, quoteId: QuoteId): Promise<LoadRef> {
  const row = await tx
    .selectFrom('freight.loads')
    .select(['id', 'number', 'voided_at'])
    .where('venture_id', '=', ventureId)
    .where('quote_id', '=', quoteId)
    .executeTakeFirst()
  if (!row) return refuse('not_found', 'load.not_found', 'The load of this quote is not there.')
  if (row.voided_at !== null)
    refuse(
      'conflict',
      'quote.load_void',
      `The load ${row.number} of this quote is void, and a quote becomes one load only. Enter the load by hand, or enter a new quote and convert that.`,
      { loadId: row.id },
    )
  return { ventureId, id: row.id as LoadId }
}
