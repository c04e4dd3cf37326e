import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, refuseVoided } from './step.ts'

/** INVOICED → PAID: the customer's money is in. */
export function payLoad(load: Load, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'PAID') return unchanged(load)
  allowStep(load, 'PAID', 'pay')
  return decided(load, { status: 'PAID', paidAt: context.at }, 'freight.load_paid', {}, context)
}
