import type { BusinessEvent, Day, HotelId, Instant, Money, UserId } from '../../kernel/index.ts'
import type { DisputeKind } from './dispute-kinds.ts'
import type { DisputeStage } from './dispute-stage.ts'
import type { DisputeEnd, DisputeOutcome, DisputeStatus } from './dispute-status.ts'

export const DISPUTE_EVENT_TYPES = [
  'hospitality.dispute_opened',
  'hospitality.dispute_amended',
  'hospitality.dispute_resolved',
  'hospitality.dispute_reopened',
] as const

type Change = { readonly before: unknown; readonly after: unknown }
export type DisputeChanges = Readonly<Record<string, Change>>

/** The dispute as the event left it. */
export type DisputeFacts = {
  readonly hotelId: HotelId
  readonly hotelName: string
  readonly kind: DisputeKind
  readonly reference: string | null
  readonly guestName: string | null
  readonly status: DisputeStatus
  readonly stage: DisputeStage
  readonly amount: Money
  readonly recovered: Money | null
  readonly openedOn: Day
  readonly evidenceDueOn: Day | null
  readonly decidedOn: Day | null
  readonly firstOutcome: DisputeOutcome | null
  readonly ownerId: UserId | null
  readonly isTest: boolean
  readonly by: UserId | null
  readonly at: Instant
}

export type DisputeExtra = {
  'hospitality.dispute_opened': object
  /** Also when work on it begins, evidence is submitted, or it is voided: then `reason` says why. */
  'hospitality.dispute_amended': { readonly changes: DisputeChanges; readonly reason: string | null }
  /** `first`: the first WON or LOST of its life, the only one that is rewarded. */
  'hospitality.dispute_resolved': {
    readonly outcome: DisputeEnd
    readonly first: boolean
    readonly before: DisputeStatus
    readonly notes: string | null
  }
  'hospitality.dispute_reopened': {
    readonly reason: string
    readonly before: DisputeStatus
    readonly stageBefore: DisputeStage
  }
}

export type DisputeEventType = (typeof DISPUTE_EVENT_TYPES)[number]
export type DisputeEventOf<T extends DisputeEventType> = BusinessEvent<T, DisputeFacts & DisputeExtra[T]>
export type DisputeEvent = { [T in DisputeEventType]: DisputeEventOf<T> }[DisputeEventType]
