import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'

/** PAID → INVOICED, by correction. */
export function takeBackPayment(
  load: Load,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'INVOICED') return unchanged(load)
  allowStep(load, 'INVOICED', 'take_back_payment')
  const changes = { status: { before: 'PAID', after: 'INVOICED' } }
  const extra = { changes, reason: reasonOf(input.reason) }
  return decided(load, { status: 'INVOICED', paidAt: null }, 'freight.load_amended', extra, context)
}
