import type { BusinessEvent, CustomerId, Instant, LoadId, Money, UserId } from '../../kernel/index.ts'
import type { Lane } from '../load.ts'
import type { Change } from '../load-events.ts'
import type { LostReason } from '../load-reasons.ts'
import type { QuoteStatus } from './quote-status.ts'

export const QUOTE_EVENT_TYPES = [
  'freight.quote_created',
  'freight.quote_sent',
  'freight.quote_countered',
  'freight.quote_accepted',
  'freight.quote_rejected',
  'freight.quote_no_response',
  'freight.quote_expired',
  'freight.quote_converted',
  'freight.quote_load_voided',
  'freight.quote_amended',
  'freight.quote_voided',
] as const

export const QUOTES_IMPORTED = 'freight.quotes_imported'

/** One event for a whole chunk of an import; its subject is the import. */
export type QuotesImported = BusinessEvent<
  typeof QUOTES_IMPORTED,
  { readonly ids: readonly string[]; readonly by: UserId | null; readonly at: Instant }
>

/** The quote as the event left it. */
export type QuoteFacts = {
  readonly number: string
  readonly lane: Lane
  readonly customerId: CustomerId
  readonly customerName: string
  readonly status: QuoteStatus
  readonly currency: string
  readonly priceMinor: number
  readonly counterMinor: number | null
  readonly agreedMinor: number | null
  /** What it is worth to us: what was agreed, else what we ask. */
  readonly value: Money
  readonly salespersonId: UserId | null
  readonly validUntil: Instant
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

export type QuoteExtra = {
  'freight.quote_created': object
  'freight.quote_sent': { readonly priceBefore: number | null }
  'freight.quote_countered': object
  'freight.quote_accepted': object
  'freight.quote_rejected': { readonly reason: LostReason; readonly note: string | null }
  'freight.quote_no_response': object
  'freight.quote_expired': object
  'freight.quote_converted': { readonly loadId: LoadId; readonly loadNumber: string }
  'freight.quote_load_voided': { readonly loadId: LoadId; readonly loadNumber: string }
  'freight.quote_amended': { readonly changes: Readonly<Record<string, Change>> }
  'freight.quote_voided': { readonly reason: string }
}

export type QuoteEventType = (typeof QUOTE_EVENT_TYPES)[number]
export type QuoteEventOf<T extends QuoteEventType> = BusinessEvent<T, QuoteFacts & QuoteExtra[T]>
export type QuoteEvent = { [T in QuoteEventType]: QuoteEventOf<T> }[QuoteEventType]
