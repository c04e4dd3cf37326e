export { acceptQuote, standingPrice } from './accept-quote.ts'
export { amendQuote, type QuoteAmendment } from './amend-quote.ts'
export { changeQuoteStatus, type QuoteStatusRequest } from './change-quote-status.ts'
export { convertQuote } from './convert-quote.ts'
export { createQuote, type NewQuote } from './create-quote.ts'
export { creditsOfQuote } from './credits-of-quote.ts'
export { quotesImported } from './decided-quote.ts'
export { expireQuote } from './expire-quote.ts'
export { type ImportedQuote, importQuote } from './import-quote.ts'
export { loadOfQuoteVoided } from './load-of-quote-voided.ts'
export { nextQuoteSteps, permissionForQuote } from './next-quote-steps.ts'
export type { Quote, QuoteContext } from './quote.ts'
export { QUOTE_EVENT_TYPES, QUOTES_IMPORTED, type QuoteEvent, type QuoteFacts } from './quote-events.ts'
export { quoteFileMoment } from './quote-file-moment.ts'
export {
  QUOTE_INTENTIONS,
  QUOTE_OUTCOMES,
  QUOTE_STATUS_NAMES,
  QUOTE_STATUSES,
  QUOTE_TRANSITIONS,
  QUOTES_UNDER_WAY,
  type QuoteIntention,
  type QuoteStatus,
} from './quote-status.ts'
export { reimportQuote } from './reimport-quote.ts'
export { voidQuote } from './void-quote.ts'
export { type Decided, winRate } from './win-rate.ts'
