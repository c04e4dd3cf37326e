import { changesIn } from '../changes-in.ts'
import type { Change } from '../load-events.ts'
import { quoteEvent } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEventOf } from './quote-events.ts'

const SAID_BY_FILES = [
  'status',
  'customerName',
  'salespersonId',
  'priceMinor',
  'counterMinor',
  'agreedMinor',
  'expectedCostMinor',
  'miles',
  'validUntil',
  'requestedAt',
  'sentAt',
  'decidedAt',
  'bookedAt',
  'rejectedReason',
  'lane',
] as const

/**
 * What a quote's page tells of a file that changed it: the quote as it was left, and what stood before and after.
 * `beside`: changes of what no rule looks at.
 */
export function quoteFileMoment(
  before: Quote,
  after: Quote,
  beside: Readonly<Record<string, Change>>,
  context: QuoteContext,
): QuoteEventOf<'freight.quote_amended'>['facts'] {
  const changes = { ...changesIn(before, after, SAID_BY_FILES), ...beside }
  return quoteEvent('freight.quote_amended', { changes }, after, context, []).facts
}
