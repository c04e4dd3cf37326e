import { businessDay, type Decision, refuse, unchanged } from '../kernel/index.ts'
import { daysOf, loadEvent } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import type { FellOffCause } from './load-reasons.ts'
import { milliseconds } from './load-times.ts'
import { allowStep, refuseVoided } from './step.ts'

/** domain.md §3: a fall-off this close to pickup is a bad bounce. */
const BAD_BOUNCE_MINUTES = 4 * 60

/**
 * COVERED, DISPATCHED or IN_TRANSIT → OPEN: everything that was the carrier's goes, its cost too, which makes the
 * margin unknown again. The day of the fall-off is touched, for it counts the bounce. Refuses `load.cause_missing`.
 */
export function carrierFellOff(
  load: Load,
  input: { readonly cause?: FellOffCause | undefined; readonly reason?: string | undefined },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'OPEN') return unchanged(load)
  allowStep(load, 'OPEN', 'fall_off')
  if (input.cause === undefined) refuse('refused', 'load.cause_missing', 'Say why the carrier fell off.')
  const facts = {
    cause: input.cause,
    reason: input.reason?.trim() || null,
    carrierId: load.carrierId,
    ...bounce(load, context),
  }
  const next: Load = { ...load, ...uncovered, version: load.version + 1 }
  const days = [...daysOf(load), businessDay(context.at, load.zone)]
  return { next, events: [loadEvent('freight.load_carrier_fell_off', facts, next, context, days)] }
}

/** Measured against the start of the pickup window, or its end where only that is known. */
function bounce(load: Load, { at }: LoadContext) {
  const pickup = load.pickupFrom ?? load.pickupTo
  const before = pickup === null ? null : milliseconds(at, pickup) / 60_000
  const close = before === null ? null : before <= BAD_BOUNCE_MINUTES
  return {
    bad: load.pickedUpAt === null ? close : true,
    minutesBeforePickup: before === null ? null : Math.trunc(before),
  }
}

const uncovered = {
  status: 'OPEN',
  carrierId: null,
  ownUnit: null,
  costMinor: null,
  coveredAt: null,
  coveredOn: null,
  dispatchedAt: null,
  pickedUpAt: null,
  pickedUpOn: null,
} as const
