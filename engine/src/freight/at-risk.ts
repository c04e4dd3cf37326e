import {
  businessDay,
  type Day,
  type Decision,
  eachDay,
  type Instant,
  refuse,
  touched,
  unchanged,
} from '../kernel/index.ts'
import { loadEvent } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { type LoadStatus, STATUS_NAMES } from './load-status.ts'
import { reasonOf, refuseVoided } from './step.ts'

/** A flag that is up; it has its own history and is no state of the load. */
export type AtRisk = { readonly raisedAt: Instant; readonly raisedOn: Day; readonly reason: string }

/** Raises the flag of a load that is under way. One already up stays as it is. Refuses `load.not_under_way`. */
export function raiseAtRisk(
  load: Load,
  flag: AtRisk | null,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<AtRisk | null, FreightEvent> {
  refuseVoided(load)
  if (flag !== null) return unchanged(flag)
  if (!isUnderWay(load))
    refuse('conflict', 'load.not_under_way', 'Only a load that is still to be delivered can be at risk.')
  const reason = reasonOf(input.reason)
  const raisedOn = businessDay(context.at, load.zone)
  const next = { raisedAt: context.at, raisedOn, reason }
  return { next, events: [loadEvent('freight.load_at_risk', { reason }, load, context, [raisedOn])] }
}

/** Takes the flag down, in any state of the load; every day on which it was up is touched. */
export function clearAtRisk(
  load: Load,
  flag: AtRisk | null,
  input: { readonly reason?: string | undefined },
  context: LoadContext,
): Decision<AtRisk | null, FreightEvent> {
  if (flag === null) return unchanged(null)
  const days = eachDay(flag.raisedOn, businessDay(context.at, load.zone))
  const facts = { reason: input.reason?.trim() || null }
  return { next: null, events: [loadEvent('freight.load_at_risk_cleared', facts, load, context, days)] }
}

/** Why a flag came down with the load, and the days on which it was up until then. */
export type RiskEnded = { readonly reason: string; readonly days: readonly Day[] }

/** What has arrived, was lost or was called off is at risk no more. null: the flag stays as it is. */
export function endRisk(load: Load, flag: AtRisk | null, { at }: Pick<LoadContext, 'at'>): RiskEnded | null {
  if (flag === null || isUnderWay(load)) return null
  return {
    reason: `The load is ${STATUS_NAMES[load.status]}.`,
    days: eachDay(flag.raisedOn, businessDay(at, load.zone)),
  }
}

/**
 * A step that may end the way of a load, with the flag that it takes down then: its own event names the days of the flag,
 * for what was told of the flag stays told.
 */
export function endingRisk<E extends FreightEvent>(
  { next, events }: Decision<Load, E>,
  flag: AtRisk | null,
  context: LoadContext,
): Decision<Load, E> & { readonly ended: RiskEnded | null } {
  const ended = events.length === 0 ? null : endRisk(next, flag, context)
  const days = ended?.days ?? []
  return { next, events: events.map((event) => ({ ...event, days: touched(...event.days, ...days) })), ended }
}

function isUnderWay({ status }: Load): boolean {
  return UNDER_WAY.includes(status)
}

const UNDER_WAY: readonly LoadStatus[] = ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT']
