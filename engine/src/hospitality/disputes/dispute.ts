import type { VentureType } from '../../access/index.ts'
import type { Day, HotelDisputeId, HotelId, Instant, UserId, VentureId } from '../../kernel/index.ts'
import type { DisputeKind } from './dispute-kinds.ts'
import type { DisputeStage } from './dispute-stage.ts'
import type { DisputeOutcome, DisputeStatus } from './dispute-status.ts'

/**
 * A dispute as its rules see it. Money is whole minor units of `currency`, which is the hotel's; null means unknown,
 * never 0. Each `…On` is a business day of the hotel.
 */
export type HotelDispute = {
  readonly id: HotelDisputeId
  readonly ventureId: VentureId
  readonly hotelId: HotelId
  readonly hotelName: string
  readonly zone: string
  readonly kind: DisputeKind
  /** What the bank or the portal calls it. */
  readonly reference: string | null
  readonly guestName: string | null
  /** What is contested; of a partial refund only the rest. */
  readonly amountMinor: number
  readonly currency: string
  readonly openedOn: Day
  /** The date that the acquirer gave for this stage. */
  readonly evidenceDueOn: Day | null
  readonly status: DisputeStatus
  readonly stage: DisputeStage
  readonly ownerId: UserId | null
  /** How often evidence was submitted, in all stages. */
  readonly submissionCount: number
  /** When last in this stage; it meets the deadline. */
  readonly submittedAt: Instant | null
  /** The first time that it was won or lost; whatever comes later, these five stay. */
  readonly firstOutcome: DisputeOutcome | null
  readonly firstDecidedAt: Instant | null
  readonly firstDecidedOn: Day | null
  readonly firstDecidedBy: UserId | null
  /** Whose it was then. */
  readonly firstOwnerId: UserId | null
  /** When it was last won, lost or closed; null while it is under way. */
  readonly decidedAt: Instant | null
  readonly decidedOn: Day | null
  readonly decidedBy: UserId | null
  readonly recoveredMinor: number | null
  readonly outcomeNotes: string | null
  readonly createdAt: Instant
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

/** Who does it (null: a file says so), when, and in what kind of venture. */
export type DisputeContext = {
  readonly at: Instant
  readonly by: UserId | null
  readonly ventureType: VentureType
}
