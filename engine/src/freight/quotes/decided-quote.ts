import { type Day, type Decision, touched } from '../../kernel/index.ts'
import type { Quote, QuoteContext } from './quote.ts'
import {
  QUOTES_IMPORTED,
  type QuoteEventOf,
  type QuoteEventType,
  type QuoteExtra,
  type QuoteFacts,
  type QuotesImported,
} from './quote-events.ts'

/** The usual outcome: `changes` applied, version raised, one event that names the days before and after. */
export function decidedQuote<T extends QuoteEventType>(
  quote: Quote,
  changes: Partial<Quote>,
  type: T,
  extra: QuoteExtra[T],
  context: QuoteContext,
): Decision<Quote, QuoteEventOf<T>> {
  const next = { ...quote, ...changes, version: quote.version + 1 }
  return { next, events: [quoteEvent(type, extra, next, context, daysOf(quote))] }
}

/** An event about the quote as it now stands; `before` are the days that it touched until then. */
export function quoteEvent<T extends QuoteEventType>(
  type: T,
  extra: QuoteExtra[T],
  quote: Quote,
  context: QuoteContext,
  before: readonly (Day | null)[],
): QuoteEventOf<T> {
  const facts = { ...factsOf(quote, context), ...extra }
  return { type, subjectId: quote.id, days: touched(...daysOf(quote), ...before), facts }
}

/** Every day on which some figure counts the quote. */
function daysOf(quote: Quote): readonly (Day | null)[] {
  return [quote.createdOn, quote.sentOn, quote.decidedOn, quote.bookedOn]
}

/** Names every business day that some figure counts these quotes on, before and after. */
export function quotesImported(
  importId: string,
  changes: readonly { readonly before: Quote | null; readonly after: Quote }[],
  { by, at }: QuoteContext,
): QuotesImported {
  const days = changes.flatMap(({ before, after }) => [...(before ? daysOf(before) : []), ...daysOf(after)])
  const facts = { ids: changes.map(({ after }) => after.id), by, at }
  return { type: QUOTES_IMPORTED, subjectId: importId, days: touched(...days), facts }
}

function factsOf(quote: Quote, { by, at }: QuoteContext): QuoteFacts {
  return {
    number: quote.number,
    lane: quote.lane,
    customerId: quote.customerId,
    customerName: quote.customerName,
    status: quote.status,
    currency: quote.currency,
    priceMinor: quote.priceMinor,
    counterMinor: quote.counterMinor,
    agreedMinor: quote.agreedMinor,
    value: { minor: quote.agreedMinor ?? quote.priceMinor, currency: quote.currency },
    salespersonId: quote.salespersonId,
    validUntil: quote.validUntil,
    isTest: quote.isTest,
    by,
    at,
  }
}
