import { businessDay, type Decision, type Instant, refuse, unchanged } from '../../kernel/index.ts'
import { checkQuoteFigures, checkValidity } from './check-quote.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/** What is not given stays as the quote says. */
export type Sending = { readonly priceMinor?: number | undefined; readonly validUntil?: Instant | undefined }

/**
 * DRAFT, COUNTERED or NO_RESPONSE → SENT, at another price or for a longer time where one is given. When it was first
 * sent stays. Refuses `quote.validity_over`, `quote.already_sent` for other terms of a quote that the customer has.
 */
export function sendQuote(quote: Quote, sending: Sending, context: QuoteContext): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  const priceMinor = sending.priceMinor ?? quote.priceMinor
  const validUntil = sending.validUntil ?? quote.validUntil
  if (quote.status === 'SENT') {
    if (priceMinor === quote.priceMinor && validUntil === quote.validUntil) return unchanged(quote)
    refuse('conflict', 'quote.already_sent', 'The customer has this quote already. Edit it to change what it says.')
  }
  allowQuoteStep(quote, 'SENT', 'send')
  checkValidity(validUntil, context.at)
  checkQuoteFigures({ ...quote, priceMinor })
  const sentAt = quote.sentAt ?? context.at
  const changes = { status: 'SENT', priceMinor, validUntil, sentAt, sentOn: businessDay(sentAt, quote.zone) } as const
  const priceBefore = priceMinor === quote.priceMinor ? null : quote.priceMinor
  return decidedQuote(quote, changes, 'freight.quote_sent', { priceBefore }, context)
}
