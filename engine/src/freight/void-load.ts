import { type Day, type Decision, unchanged } from '../kernel/index.ts'
import { loadEvent } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { reasonOf } from './step.ts'

/** A load entered by mistake: whatever it caused is reversed, nothing is deleted, no state leads out of it. */
export function voidLoad(
  load: Load,
  /** `days`: those on which a carrier fell off or a flag was up; the load itself does not know them. */
  input: { readonly reason: string; readonly days: readonly Day[] },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  if (load.voidedAt !== null) return unchanged(load)
  const reason = reasonOf(input.reason)
  const next = { ...load, voidedAt: context.at, version: load.version + 1 }
  return { next, events: [loadEvent('freight.load_voided', { reason }, next, context, input.days)] }
}
