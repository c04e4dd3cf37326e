import { businessDay, type Decision, type LoadId, unchanged } from '../../kernel/index.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/** ACCEPTED → BOOKED, by the load that it became. A booked quote has its load already: nothing happens. */
export function convertQuote(
  quote: Quote,
  load: { readonly id: LoadId; readonly number: string },
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  if (quote.status === 'BOOKED') return unchanged(quote)
  allowQuoteStep(quote, 'BOOKED', 'convert')
  const booked = { bookedAt: context.at, bookedOn: businessDay(context.at, quote.zone) }
  const extra = { loadId: load.id, loadNumber: load.number }
  return decidedQuote(quote, { status: 'BOOKED', ...booked }, 'freight.quote_converted', extra, context)
}
