import type { Permission } from '../../access/index.ts'
import type { Quote } from './quote.ts'
import {
  QUOTE_INTENTIONS,
  QUOTE_TRANSITIONS,
  QUOTES_UNDER_WAY,
  type QuoteIntention,
  type QuoteStatus,
} from './quote-status.ts'

/** What a person can do to the quote now, in the order of the buttons. */
export function nextQuoteSteps(quote: Pick<Quote, 'status' | 'voidedAt'>): readonly QuoteIntention[] {
  if (quote.voidedAt !== null) return []
  const possible = new Set<QuoteIntention>([...Object.values(QUOTE_TRANSITIONS[quote.status]), 'void'])
  return QUOTE_INTENTIONS.filter((intention) => possible.has(intention) && intention !== 'expire')
}

/** Voiding, and editing a quote that is over, are corrections: figures, points and pay of its days follow. */
export function permissionForQuote(wish: QuoteIntention | 'amend', status: QuoteStatus): Permission {
  const corrects = wish === 'void' || (wish === 'amend' && !QUOTES_UNDER_WAY.includes(status))
  return corrects ? 'freight.correct' : 'freight.write'
}
