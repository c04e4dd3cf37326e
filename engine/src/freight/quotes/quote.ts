import type { VentureType } from '../../access/index.ts'
import type { CustomerId, Day, Instant, QuoteId, UserId, VentureId } from '../../kernel/index.ts'
import type { Lane } from '../load.ts'
import type { LostReason } from '../load-reasons.ts'
import type { QuoteStatus } from './quote-status.ts'

/**
 * A quote as its rules see it. Money is whole minor units of `currency`, miles are whole; null means unknown, never 0.
 * Each `…On` is the business day of its `…At` in `zone`.
 */
export type Quote = {
  readonly id: QuoteId
  readonly ventureId: VentureId
  readonly number: string
  readonly status: QuoteStatus
  readonly zone: string
  readonly customerId: CustomerId
  readonly customerName: string
  /** Whose win it is; null when nobody of the venture is named. */
  readonly salespersonId: UserId | null
  readonly lane: Lane
  readonly currency: string
  /** What we last asked. */
  readonly priceMinor: number
  /** What the customer last offered instead. */
  readonly counterMinor: number | null
  /** What both accepted; the load is billed this. */
  readonly agreedMinor: number | null
  /** What we think a carrier takes; never the cost of the load. */
  readonly expectedCostMinor: number | null
  readonly miles: number | null
  readonly pickupFrom: Instant | null
  readonly pickupTo: Instant | null
  readonly validUntil: Instant
  readonly requestedAt: Instant
  readonly createdAt: Instant
  readonly createdOn: Day
  /** The first time; sending it again leaves it. */
  readonly sentAt: Instant | null
  readonly sentOn: Day | null
  /** Accepted, rejected or expired. */
  readonly decidedAt: Instant | null
  readonly decidedOn: Day | null
  readonly rejectedReason: LostReason | null
  readonly rejectedNote: string | null
  readonly bookedAt: Instant | null
  readonly bookedOn: Day | null
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

/** Who does it (null: the clock), when, and in what kind of venture. */
export type QuoteContext = {
  readonly at: Instant
  readonly by: UserId | null
  readonly ventureType: VentureType
}
