import { refuse } from '../../kernel/index.ts'
import type { Quote } from './quote.ts'
import { QUOTE_STATUS_NAMES, QUOTE_TRANSITIONS, type QuoteIntention, type QuoteStatus } from './quote-status.ts'

/**
 * Passes when the table allows `intention` to bring the quote to `to`.
 * Refuses (conflict) `quote.voided`, `quote.illegal_step`.
 */
export function allowQuoteStep(quote: Quote, to: QuoteStatus, intention: QuoteIntention): void {
  refuseVoidedQuote(quote)
  if (QUOTE_TRANSITIONS[quote.status][to] === intention) return
  refuse('conflict', 'quote.illegal_step', sentence(quote.status, to), { from: quote.status, to })
}

export function refuseVoidedQuote(quote: Quote): void {
  if (quote.voidedAt !== null)
    refuse('conflict', 'quote.voided', 'This quote is void. Enter it again as a new quote if it is real.')
}

function sentence(from: QuoteStatus, to: QuoteStatus): string {
  const refusal = `This quote is ${QUOTE_STATUS_NAMES[from]} and cannot become ${QUOTE_STATUS_NAMES[to]}.`
  const hint = HINTS[from]
  return hint === undefined ? refusal : `${refusal} ${hint}`
}

const HINTS: Readonly<Partial<Record<QuoteStatus, string>>> = {
  DRAFT: 'Send it first.',
  SENT: 'Record the customer’s answer first.',
  COUNTERED: 'Accept the customer’s price, reject it or send the quote again.',
  NO_RESPONSE: 'Record the customer’s answer, or send it again.',
  ACCEPTED: 'Convert it to its load.',
  BOOKED: 'Go on with its load.',
  REJECTED: 'Enter a new quote if the customer asks again.',
  EXPIRED: 'Enter a new quote if the customer asks again.',
}
