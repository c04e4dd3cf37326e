import type { BusinessEvent, CarrierId, CustomerId, Day, Instant, Money, UserId } from '../kernel/index.ts'
import type { Credit } from './credits.ts'
import type { Lane } from './load.ts'
import type { FellOffCause, LostReason } from './load-reasons.ts'
import type { LoadStatus } from './load-status.ts'

/** Domain.md §4. */
export const FREIGHT_EVENT_TYPES = [
  'freight.load_created',
  'freight.load_covered',
  'freight.load_dispatched',
  'freight.load_picked_up',
  'freight.load_delivered',
  'freight.load_undelivered',
  'freight.load_amended',
  'freight.load_reopened',
  'freight.load_lost',
  'freight.load_cancelled',
  'freight.load_carrier_fell_off',
  'freight.load_at_risk',
  'freight.load_at_risk_cleared',
  'freight.load_invoiced',
  'freight.load_paid',
  'freight.load_voided',
  'freight.credits_changed',
] as const

/** The load as the event left it, with what its consequences show; nobody has to read the load again for a sentence. */
export type LoadFacts = {
  readonly number: string
  readonly lane: Lane
  readonly customerId: CustomerId
  readonly customerName: string
  readonly status: LoadStatus
  readonly currency: string
  readonly billMinor: number
  readonly costMinor: number | null
  /** What the load is worth to us: its bill. */
  readonly value: Money
  readonly credits: readonly Credit[]
  readonly deliveredOn: Day | null
  readonly deliveredBy: UserId | null
  readonly billingDate: Day | null
  readonly lostOn: Day | null
  readonly lostReason: LostReason | null
  readonly lostNote: string | null
  readonly isTest: boolean
  readonly by: UserId
  readonly at: Instant
  /** The business day on which it was recorded. */
  readonly on: Day
}

export type Change = { readonly before: unknown; readonly after: unknown }

/** A carrier that the gate refused took the load all the same. */
export type GateOverride = { readonly reason: string; readonly blocks: readonly string[] }

export type Extra = {
  'freight.load_created': object
  'freight.load_covered': { readonly override?: GateOverride }
  'freight.load_dispatched': object
  'freight.load_picked_up': object
  'freight.load_delivered': object
  'freight.load_invoiced': object
  'freight.load_paid': object
  'freight.load_undelivered': { readonly reason: string }
  'freight.load_reopened': { readonly reason: string; readonly override?: GateOverride }
  'freight.load_cancelled': { readonly reason: string }
  'freight.load_voided': { readonly reason: string }
  'freight.load_at_risk': { readonly reason: string }
  'freight.load_at_risk_cleared': { readonly reason: string | null }
  'freight.load_lost': { readonly reason: LostReason; readonly note: string | null }
  'freight.load_amended': { readonly changes: Readonly<Record<string, Change>>; readonly reason: string | null }
  'freight.credits_changed': { readonly creditsBefore: readonly Credit[] }
  'freight.load_carrier_fell_off': {
    readonly cause: FellOffCause
    readonly reason: string | null
    readonly carrierId: CarrierId | null
    /** At most 4 hours before pickup, or after it; null when the pickup time is unknown. */
    readonly bad: boolean | null
    /** Whole minutes, below 0 after the pickup time; null when that is unknown. */
    readonly minutesBeforePickup: number | null
  }
}

export type FreightEventType = (typeof FREIGHT_EVENT_TYPES)[number]
export type EventOf<T extends FreightEventType> = BusinessEvent<T, LoadFacts & Extra[T]>
export type FreightEvent = { [T in FreightEventType]: EventOf<T> }[FreightEventType]
