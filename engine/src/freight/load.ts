import type { VentureType } from '../access/index.ts'
import type { CarrierId, CustomerId, Day, Instant, LoadId, UserId, VentureId } from '../kernel/index.ts'
import type { Credit } from './credits.ts'
import type { LostReason } from './load-reasons.ts'
import type { LoadStatus } from './load-status.ts'

export type Lane = { readonly from: string; readonly to: string }
export type OwnUnit = { readonly driverId: UserId | null; readonly truck: string | null }

/**
 * A load as its rules see it. Money is whole minor units of `currency`, miles are whole; null means unknown, never 0.
 * Each `…On` is the business day of its `…At` in `zone`.
 */
export type Load = {
  readonly id: LoadId
  readonly ventureId: VentureId
  readonly number: string
  readonly status: LoadStatus
  readonly zone: string
  readonly customerId: CustomerId
  readonly customerName: string
  readonly lane: Lane
  readonly currency: string
  readonly billMinor: number
  readonly costMinor: number | null
  readonly miles: number | null
  /** Covered by one of the two, or by neither while OPEN. */
  readonly carrierId: CarrierId | null
  readonly ownUnit: OwnUnit | null
  readonly pickupFrom: Instant | null
  readonly pickupTo: Instant | null
  readonly deliveryFrom: Instant | null
  readonly deliveryTo: Instant | null
  readonly createdAt: Instant
  readonly createdOn: Day
  readonly coveredAt: Instant | null
  readonly coveredOn: Day | null
  readonly dispatchedAt: Instant | null
  readonly pickedUpAt: Instant | null
  readonly pickedUpOn: Day | null
  readonly deliveredAt: Instant | null
  readonly deliveredOn: Day | null
  /** Who recorded the delivery; null for an imported one. */
  readonly deliveredBy: UserId | null
  readonly invoicedAt: Instant | null
  readonly paidAt: Instant | null
  readonly lostAt: Instant | null
  readonly lostOn: Day | null
  readonly lostReason: LostReason | null
  readonly lostNote: string | null
  readonly cancelledAt: Instant | null
  readonly cancelledOn: Day | null
  readonly cancelReason: string | null
  /** The day that revenue, cost and pay belong to: the one set by a person, else the day of delivery. */
  readonly billingDate: Day | null
  readonly billingDateFixed: Day | null
  readonly credits: readonly Credit[]
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

/** Who does it, when, and in what kind of venture. */
export type LoadContext = {
  readonly at: Instant
  readonly by: UserId
  readonly ventureType: VentureType
}
