import {
  businessDay,
  type CustomerId,
  type Decision,
  type Instant,
  type QuoteId,
  refuse,
  type UserId,
  type VentureId,
} from '../../kernel/index.ts'
import type { Lane } from '../load.ts'
import { checkQuoteFigures, checkRequested, checkValidity } from './check-quote.ts'
import { quoteEvent } from './decided-quote.ts'
import type { Quote, QuoteContext } from './quote.ts'
import type { QuoteEvent } from './quote-events.ts'

export type NewQuote = {
  readonly id: QuoteId
  readonly ventureId: VentureId
  readonly number: string
  readonly zone: string
  readonly customerId: CustomerId
  readonly customerName: string
  readonly salespersonId: UserId | null
  readonly lane: Lane
  readonly currency: string
  readonly priceMinor: number
  readonly expectedCostMinor?: number | null | undefined
  readonly miles?: number | null | undefined
  readonly pickupFrom?: Instant | null | undefined
  readonly pickupTo?: Instant | null | undefined
  readonly validUntil: Instant
  /** Now, when it is not said. */
  readonly requestedAt?: Instant | undefined
  readonly isTest?: boolean | undefined
}

/** A DRAFT. Refuses `venture.wrong_type`, `quote.validity_over`, `quote.requested_in_future`, what `checkFigures` refuses. */
export function createQuote(input: NewQuote, context: QuoteContext): Decision<Quote, QuoteEvent> {
  const { at, ventureType } = context
  if (ventureType !== 'LOGISTICS' && ventureType !== 'TRANSPORT')
    refuse('forbidden', 'venture.wrong_type', 'Only freight and transport ventures have quotes.')
  const quote: Quote = {
    ...UNSENT,
    ...input,
    expectedCostMinor: input.expectedCostMinor ?? null,
    miles: input.miles ?? null,
    pickupFrom: input.pickupFrom ?? null,
    pickupTo: input.pickupTo ?? null,
    requestedAt: input.requestedAt ?? at,
    isTest: input.isTest ?? false,
    createdAt: at,
    createdOn: businessDay(at, input.zone),
  }
  checkQuoteFigures(quote)
  checkRequested(quote.requestedAt, at)
  checkValidity(quote.validUntil, at)
  return { next: quote, events: [quoteEvent('freight.quote_created', {}, quote, context, [])] }
}

const UNSENT = {
  status: 'DRAFT',
  counterMinor: null,
  agreedMinor: null,
  sentAt: null,
  sentOn: null,
  decidedAt: null,
  decidedOn: null,
  rejectedReason: null,
  rejectedNote: null,
  bookedAt: null,
  bookedOn: null,
  voidedAt: null,
  version: 1,
} as const
