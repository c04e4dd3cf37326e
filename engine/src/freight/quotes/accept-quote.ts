import { businessDay, type Decision, unchanged } from '../../kernel/index.ts'
import { checkQuoteFigures, refuseRunOut } from './check-quote.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/**
 * SENT, COUNTERED or NO_RESPONSE → ACCEPTED, at the price that is given; else a countered quote at the customer's and
 * any other at ours. Refuses `quote.run_out` from the moment its validity ended, whether or not the clock has noticed.
 */
export function acceptQuote(
  quote: Quote,
  given: { readonly agreedMinor?: number | undefined },
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  if (quote.status === 'ACCEPTED') return unchanged(quote)
  allowQuoteStep(quote, 'ACCEPTED', 'accept')
  refuseRunOut(quote, context.at)
  const agreedMinor = given.agreedMinor ?? standingPrice(quote)
  checkQuoteFigures({ ...quote, agreedMinor })
  const decided = { decidedAt: context.at, decidedOn: businessDay(context.at, quote.zone) }
  return decidedQuote(quote, { status: 'ACCEPTED', agreedMinor, ...decided }, 'freight.quote_accepted', {}, context)
}

/** The price on the table: the customer's while theirs waits for our answer, else ours. */
export function standingPrice({
  status,
  priceMinor,
  counterMinor,
}: Pick<Quote, 'status' | 'priceMinor' | 'counterMinor'>): number {
  return status === 'COUNTERED' && counterMinor !== null ? counterMinor : priceMinor
}
