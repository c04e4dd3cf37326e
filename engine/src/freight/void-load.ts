import { type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { reasonOf } from './step.ts'

/** A load entered by mistake: whatever it caused is reversed, nothing is deleted, no state leads out of it. */
export function voidLoad(
  load: Load,
  input: { readonly reason: string },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  if (load.voidedAt !== null) return unchanged(load)
  const reason = reasonOf(input.reason)
  return decided(load, { voidedAt: context.at }, 'freight.load_voided', { reason }, context)
}
