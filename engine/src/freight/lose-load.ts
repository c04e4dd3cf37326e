import { businessDay, type Decision, unchanged } from '../kernel/index.ts'
import { decided } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import type { LostReason } from './load-reasons.ts'
import { allowStep, refuseVoided } from './step.ts'

/** OPEN, COVERED or DISPATCHED → LOST: the business went away. */
export function loseLoad(
  load: Load,
  { reason, note }: { readonly reason: LostReason; readonly note?: string | null | undefined },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  refuseVoided(load)
  if (load.status === 'LOST') return unchanged(load)
  allowStep(load, 'LOST', 'lose')
  const lostNote = note?.trim() || null
  const lost = { lostAt: context.at, lostOn: businessDay(context.at, load.zone), lostReason: reason, lostNote }
  return decided(load, { status: 'LOST', ...lost }, 'freight.load_lost', { reason, note: lostNote }, context)
}
