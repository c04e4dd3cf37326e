import type { Decision } from '../kernel/index.ts'
import { carrierFellOff } from './carrier-fell-off.ts'
import { decided } from './decided.ts'
import { evidenceStatus } from './evidence-status.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent, GateOverride } from './load-events.ts'
import type { FellOffCause } from './load-reasons.ts'
import { allowStep, reasonOf, refuseVoided } from './step.ts'
import { undeliverLoad } from './undeliver-load.ts'

export type Reopening = {
  readonly reason: string
  readonly cause?: FellOffCause | undefined
  /** Why the carrier that it goes back to may take it although the gate says no, and what the gate said. */
  readonly override?: GateOverride | undefined
}

/**
 * "Open again", whatever that means for the load as it stands: LOST and CANCELLED go back to the state that the
 * evidence supports, DELIVERED is un-delivered, and from COVERED to IN_TRANSIT the carrier fell off (needs `cause`).
 */
export function reopenLoad(load: Load, input: Reopening, context: LoadContext): Decision<Load, FreightEvent> {
  if (load.status === 'DELIVERED') return undeliverLoad(load, input, context)
  if (load.status !== 'LOST' && load.status !== 'CANCELLED') return carrierFellOff(load, input, context)
  refuseVoided(load)
  const status = evidenceStatus(load)
  allowStep(load, status, 'reopen')
  const reason = reasonOf(input.reason)
  const extra = input.override ? { reason, override: input.override } : { reason }
  return decided(load, { ...neverEnded, status }, 'freight.load_reopened', extra, context)
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
