import { type Instant, refuse } from '../../kernel/index.ts'
import type { Load } from '../load.ts'
import { COVERED_OR_LATER } from '../load-status.ts'
import { refuseFuture } from '../load-times.ts'
import { refuseVoided } from '../step.ts'
import type { StopPlace } from './stop.ts'

export const CHECK_CALL_METHODS = ['PHONE', 'EMAIL', 'SMS', 'APP'] as const
export type CheckCallMethod = (typeof CHECK_CALL_METHODS)[number]

/** What whoever drives said about a load on its way. null: not said. */
export type CheckCall = {
  readonly at: Instant
  readonly method: CheckCallMethod
  readonly contact: string | null
  readonly place: StopPlace | null
  readonly eta: Instant | null
  readonly isLate: boolean
  readonly note: string | null
}

/**
 * A check call is of a load that somebody drives, or drove. Refuses `load.voided`, `check_call.nobody_drives`,
 * `check_call.says_nothing`, `check_call.eta_before_call` and `load.time_in_future`.
 */
export function checkCheckCall(load: Load, { at, place, eta, isLate, note }: CheckCall, now: Instant): void {
  refuseVoided(load)
  if (!COVERED_OR_LATER.includes(load.status))
    refuse(
      'conflict',
      'check_call.nobody_drives',
      'Nobody drives this load, so there is nobody to ask. Cover it first.',
    )
  refuseFuture(at, now)
  if (place === null && eta === null && note === null && !isLate)
    refuse('refused', 'check_call.says_nothing', 'Enter where the truck is, when it will arrive, or what was said.')
  if (eta !== null && eta < at)
    refuse('refused', 'check_call.eta_before_call', 'The expected arrival cannot lie before the call.')
}
