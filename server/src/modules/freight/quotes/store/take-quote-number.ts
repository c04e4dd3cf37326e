import type { QuoteId } from '@holdfast/engine/kernel'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { takeNext } from '../../store/take-number.ts'

export async function takeQuoteNumber(
  tx: Tx,
  venture: CallerVenture,
): Promise<{ readonly id: QuoteId; readonly number: string }> {
  const { id, count } = await takeNext(tx, 'freight.quote_numbers', venture.id)
  return { id: id as QuoteId, number: `${venture.code}-Q${count}` }
}
