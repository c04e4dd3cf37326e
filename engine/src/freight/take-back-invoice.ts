import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'

/** INVOICED → DELIVERED, by correction. Nothing that counts the load changes with it, so it is an amendment. */
export function takeBackInvoice(
  load: Load,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'DELIVERED') return unchanged(load)
  allowStep(load, 'DELIVERED', 'take_back_invoice')
  const changes = { status: { before: 'INVOICED', after: 'DELIVERED' } }
  const extra = { changes, reason: reasonOf(input.reason) }
  return decided(load, { status: 'DELIVERED', invoicedAt: null }, 'freight.load_amended', extra, context)
}
