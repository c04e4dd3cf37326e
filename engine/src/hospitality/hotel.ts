import type { HotelId, Instant, VentureId } from '../kernel/index.ts'

/** COUNTED: rooms that are out of order stay available, as the uniform accounts have it. SUBTRACTED: they do not. */
export const OUT_OF_ORDER_POLICIES = ['COUNTED', 'SUBTRACTED'] as const
export type OutOfOrderPolicy = (typeof OUT_OF_ORDER_POLICIES)[number]

/** A property. Its zone and its currency never change: they date and price everything else of it. */
export type Hotel = {
  readonly id: HotelId
  readonly ventureId: VentureId
  readonly name: string
  /** What the property calls itself in its files. */
  readonly code: string
  readonly timeZone: string
  readonly currency: string
  /** Physical rooms; null: nobody has said how many. */
  readonly rooms: number | null
  readonly outOfOrderPolicy: OutOfOrderPolicy
  /** A night whose whole revenue is below it is a loss night; null: nights are not judged. */
  readonly lossThresholdMinor: number | null
  /** How soon a review is to be answered, and a negative one. */
  readonly reviewHours: number
  readonly negativeReviewHours: number
  readonly voidedAt: Instant | null
  readonly version: number
}
