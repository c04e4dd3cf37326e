import { type Decision, unchanged } from '../../kernel/index.ts'
import { reasonOf } from '../step.ts'
import { decidedQuote } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'

/** A quote entered by mistake: whatever it caused is reversed. Its load, if it has one, is a record of its own and stays. */
export function voidQuote(
  quote: Quote,
  input: { readonly reason: string },
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  if (quote.voidedAt !== null) return unchanged(quote)
  const reason = reasonOf(input.reason)
  return decidedQuote(quote, { voidedAt: context.at }, 'freight.quote_voided', { reason }, context)
}
