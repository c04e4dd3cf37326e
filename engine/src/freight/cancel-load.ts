import { businessDay, type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'

/** OPEN, COVERED, DISPATCHED or IN_TRANSIT → CANCELLED. Refuses `load.reason_missing`. */
export function cancelLoad(
  load: Load,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'CANCELLED') return unchanged(load)
  allowStep(load, 'CANCELLED', 'cancel')
  const reason = reasonOf(input.reason)
  const cancelled = { cancelledAt: context.at, cancelledOn: businessDay(context.at, load.zone), cancelReason: reason }
  return decided(load, { status: 'CANCELLED', ...cancelled }, 'freight.load_cancelled', { reason }, context)
}
