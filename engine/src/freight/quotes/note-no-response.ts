import { type Decision, unchanged } from '../../kernel/index.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/** SENT → NO_RESPONSE: the customer does not answer. It is decided by nothing and may still be won. */
export function noteNoResponse(quote: Quote, context: QuoteContext): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  if (quote.status === 'NO_RESPONSE') return unchanged(quote)
  allowQuoteStep(quote, 'NO_RESPONSE', 'note_no_response')
  return decidedQuote(quote, { status: 'NO_RESPONSE' }, 'freight.quote_no_response', {}, context)
}
