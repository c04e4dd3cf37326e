import type { LoadId } from '../../kernel/index.ts'
import { quoteEvent } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEventOf } from './quote-events.ts'

/** The load that a quote became is void: the quote stays BOOKED, and its conversion counts for nobody. */
export function loadOfQuoteVoided(
  quote: Quote,
  load: { readonly id: LoadId; readonly number: string },
  context: QuoteContext,
): QuoteEventOf<'freight.quote_load_voided'> {
  return quoteEvent('freight.quote_load_voided', { loadId: load.id, loadNumber: load.number }, quote, context, [])
}
