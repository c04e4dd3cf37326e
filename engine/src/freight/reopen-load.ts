import type { Decision } from '../kernel/index.ts'
import { carrierFellOff } from './carrier-fell-off.ts'
import { decided } from './decided.ts'
import { evidenceStatus } from './evidence-status.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import type { FellOffCause } from './load-reasons.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'
import { undeliverLoad } from './undeliver-load.ts'

/**
 * "Open again", whatever that means for the load as it stands: LOST and CANCELLED go back to the state that the
 * evidence supports, DELIVERED is un-delivered, and from COVERED to IN_TRANSIT the carrier fell off (needs `cause`).
 */
export function reopenLoad(
  load: Load,
  input: { readonly reason: string; readonly cause?: FellOffCause | undefined },
  context: LoadContext,
): Decision<Load, FreightEvent> {
  if (load.status === 'DELIVERED') return undeliverLoad(load, input, context)
  if (load.status !== 'LOST' && load.status !== 'CANCELLED') return carrierFellOff(load, input, context)
  refuseVoided(load)
  const status = evidenceStatus(load)
  allowStep(load, status, 'reopen')
  const reason = reasonOf(input.reason)
  return decided(load, { ...neverEnded, status }, 'freight.load_reopened', { reason }, context)
}

const neverEnded = {
  lostAt: null,
  lostOn: null,
  lostReason: null,
  lostNote: null,
  cancelledAt: null,
  cancelledOn: null,
  cancelReason: null,
} as const
