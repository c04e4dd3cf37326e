import {
  type BusinessEvent,
  businessDay,
  type CarrierId,
  type CustomerId,
  type Day,
  type Decision,
  type Instant,
  type Money,
  touched,
  type UserId,
} from '../kernel/index.ts'
import type { Credit } from './credits.ts'
import type { Lane, Load, LoadContext } from './load.ts'
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

type Extra = {
  'freight.load_created': object
  'freight.load_covered': object
  'freight.load_dispatched': object
  'freight.load_picked_up': object
  'freight.load_delivered': object
  'freight.load_invoiced': object
  'freight.load_paid': object
  'freight.load_undelivered': { readonly reason: string }
  'freight.load_reopened': { readonly reason: string }
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

type FreightEventType = (typeof FREIGHT_EVENT_TYPES)[number]
type EventOf<T extends FreightEventType> = BusinessEvent<T, LoadFacts & Extra[T]>
export type FreightEvent = { [T in FreightEventType]: EventOf<T> }[FreightEventType]

/** The usual outcome: `changes` applied, version raised, one event that names the days before and after. */
export function decided<T extends FreightEventType>(
  load: Load,
  changes: Partial<Load>,
  type: T,
  extra: Extra[T],
  context: LoadContext,
): Decision<Load, EventOf<T>> {
  const next = { ...load, ...changes, version: load.version + 1 }
  return { next, events: [loadEvent(type, extra, [load, next], context)] }
}

/** An event about `loads`: the load before and after, or only the load as it stands. `days`: further days touched. */
export function loadEvent<T extends FreightEventType>(
  type: T,
  extra: Extra[T],
  loads: readonly [Load, ...Load[]],
  context: LoadContext,
  ...days: readonly Day[]
): EventOf<T> {
  const after = loads.at(-1) ?? loads[0]
  return {
    type,
    subjectId: after.id,
    days: touched(...loads.flatMap(daysOf), ...days),
    facts: { ...factsOf(after, context), ...extra },
  }
}

/** Every day on which some figure counts the load. */
function daysOf(load: Load): readonly (Day | null)[] {
  return [
    load.createdOn,
    load.coveredOn,
    load.pickedUpOn,
    load.deliveredOn,
    load.billingDate,
    load.lostOn,
    load.cancelledOn,
  ]
}

function factsOf(load: Load, { by, at }: LoadContext): LoadFacts {
  return {
    number: load.number,
    lane: load.lane,
    customerId: load.customerId,
    customerName: load.customerName,
    status: load.status,
    currency: load.currency,
    billMinor: load.billMinor,
    costMinor: load.costMinor,
    value: { minor: load.billMinor, currency: load.currency },
    credits: load.credits,
    deliveredOn: load.deliveredOn,
    deliveredBy: load.deliveredBy,
    billingDate: load.billingDate,
    lostOn: load.lostOn,
    lostReason: load.lostReason,
    lostNote: load.lostNote,
    isTest: load.isTest,
    by,
    at,
    on: businessDay(at, load.zone),
  }
}
