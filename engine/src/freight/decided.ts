import { businessDay, type Day, type Decision, touched } from '../kernel/index.ts'
import type { Load, LoadContext } from './load.ts'
import type { EventOf, Extra, FreightEventType, LoadFacts } from './load-events.ts'

/** The usual outcome: `changes` applied, version raised, one event that names the days before and after. */
export function decided<T extends FreightEventType>(
  load: Load,
  changes: Partial<Load>,
  type: T,
  extra: Extra[T],
  context: LoadContext,
): Decision<Load, EventOf<T>> {
  const next = { ...load, ...changes, version: load.version + 1 }
  return { next, events: [loadEvent(type, extra, next, context, daysOf(load))] }
}

/** An event about the load as it now stands; `days` are those that it touches beside the load's own. */
export function loadEvent<T extends FreightEventType>(
  type: T,
  extra: Extra[T],
  load: Load,
  context: LoadContext,
  days: readonly (Day | null)[],
): EventOf<T> {
  const facts = { ...factsOf(load, context), ...extra }
  return { type, subjectId: load.id, days: touched(...daysOf(load), ...days), facts }
}

/** Every day on which some figure counts the load. */
export function daysOf(load: Load): readonly (Day | null)[] {
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
