import { businessDay, type Day, type Decision, eachDay, type Instant, refuse, unchanged } from '../kernel/index.ts'
import { loadEvent } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
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
  if (!UNDER_WAY.includes(load.status))
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

const UNDER_WAY: readonly string[] = ['OPEN', 'COVERED', 'DISPATCHED', 'IN_TRANSIT']
