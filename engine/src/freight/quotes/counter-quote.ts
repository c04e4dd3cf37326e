import { type Decision, unchanged } from '../../kernel/index.ts'
import { checkQuoteFigures } from './check-quote.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/** SENT → COUNTERED: the customer would pay another price. A further offer takes the place of the one before. */
export function counterQuote(
  quote: Quote,
  { counterMinor }: { readonly counterMinor: number },
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  if (quote.status === 'COUNTERED' && quote.counterMinor === counterMinor) return unchanged(quote)
  if (quote.status !== 'COUNTERED') allowQuoteStep(quote, 'COUNTERED', 'counter')
  checkQuoteFigures({ ...quote, counterMinor })
  return decidedQuote(quote, { status: 'COUNTERED', counterMinor }, 'freight.quote_countered', {}, context)
}
