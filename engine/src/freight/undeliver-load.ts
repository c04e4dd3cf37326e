import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import { evidenceStatus } from './evidence-status.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'

/** DELIVERED → the state that the evidence supports: the delivery was recorded by mistake. A fixed billing date stays. */
export function undeliverLoad(
  load: Load,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  const status = evidenceStatus(load)
  if (load.status === status) return unchanged(load)
  allowStep(load, status, 'undeliver')
  const reason = reasonOf(input.reason)
  const changes = {
    status,
    deliveredAt: null,
    deliveredOn: null,
    deliveredBy: null,
    billingDate: load.billingDateFixed,
  }
  return decided(load, changes, 'freight.load_undelivered', { reason }, context)
}
