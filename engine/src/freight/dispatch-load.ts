import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, refuseVoided } from './step.ts'

/** COVERED → DISPATCHED: the driver has the order. */
export function dispatchLoad(load: Load, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'DISPATCHED') return unchanged(load)
  allowStep(load, 'DISPATCHED', 'dispatch')
  const changes = { status: 'DISPATCHED', dispatchedAt: context.at } as const
  return decided(load, changes, 'freight.load_dispatched', {}, context)
}
