import { businessDay, type Decision, unchanged } from '../../kernel/index.ts'
import { milliseconds } from '../load-times.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'

/**
 * SENT → EXPIRED once it is no longer valid, by the clock. It expired when its validity ended, however late that is
 * noticed; whatever was answered meanwhile, or prolonged, stays as it is.
 */
export function expireQuote(quote: Quote, context: QuoteContext): Decision<Quote, QuoteEvent> {
  const isOver = milliseconds(quote.validUntil, context.at) >= 0
  if (quote.voidedAt !== null || quote.status !== 'SENT' || !isOver) return unchanged(quote)
  const decided = { decidedAt: quote.validUntil, decidedOn: businessDay(quote.validUntil, quote.zone) }
  return decidedQuote(quote, { status: 'EXPIRED', ...decided }, 'freight.quote_expired', {}, context)
}
