import { businessDay, type Decision, unchanged } from '../../kernel/index.ts'
import type { LostReason } from '../load-reasons.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { allowQuoteStep, refuseVoidedQuote } from './quote-step.ts'

/** SENT, COUNTERED or NO_RESPONSE → REJECTED: the business went elsewhere. */
export function rejectQuote(
  quote: Quote,
  { reason, note }: { readonly reason: LostReason; readonly note?: string | null | undefined },
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  refuseVoidedQuote(quote)
  if (quote.status === 'REJECTED') return unchanged(quote)
  allowQuoteStep(quote, 'REJECTED', 'reject')
  const rejectedNote = note?.trim() || null
  const decided = { decidedAt: context.at, decidedOn: businessDay(context.at, quote.zone) }
  const changes = { status: 'REJECTED', rejectedReason: reason, rejectedNote, ...decided } as const
  return decidedQuote(quote, changes, 'freight.quote_rejected', { reason, note: rejectedNote }, context)
}
