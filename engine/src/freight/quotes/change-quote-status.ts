import type { Decision } from '../../kernel/index.ts'
import type { LostReason } from '../load-reasons.ts'
import { acceptQuote } from './accept-quote.ts'
import { counterQuote } from './counter-quote.ts'
import { noteNoResponse } from './note-no-response.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'
import { rejectQuote } from './reject-quote.ts'
import { type Sending, sendQuote } from './send-quote.ts'

/** What a person asks of a quote's status; expiring is the clock's, booking is converting. */
export type QuoteStatusRequest =
  | ({ readonly status: 'SENT' } & Sending)
  | { readonly status: 'COUNTERED'; readonly counterMinor: number }
  | { readonly status: 'ACCEPTED'; readonly agreedMinor?: number | undefined }
  | { readonly status: 'REJECTED'; readonly reason: LostReason; readonly note?: string | null | undefined }
  | { readonly status: 'NO_RESPONSE' }

/** The one way from a requested status to its intention, for every writer of a quote. */
export function changeQuoteStatus(
  quote: Quote,
  request: QuoteStatusRequest,
  context: QuoteContext,
): Decision<Quote, QuoteEvent> {
  switch (request.status) {
    case 'SENT':
      return sendQuote(quote, request, context)
    case 'COUNTERED':
      return counterQuote(quote, request, context)
    case 'ACCEPTED':
      return acceptQuote(quote, request, context)
    case 'REJECTED':
      return rejectQuote(quote, request, context)
    case 'NO_RESPONSE':
      return noteNoResponse(quote, context)
  }
}
