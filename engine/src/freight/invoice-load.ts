import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { allowStep, refuseVoided } from './step.ts'

/** DELIVERED → INVOICED: the customer has the bill; from here on edits are corrections. */
export function invoiceLoad(load: Load, context: LoadContext): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'INVOICED') return unchanged(load)
  allowStep(load, 'INVOICED', 'invoice')
  const changes = { status: 'INVOICED', invoicedAt: context.at } as const
  return decided(load, changes, 'freight.load_invoiced', {}, context)
}
