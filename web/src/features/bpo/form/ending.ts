import type { Call } from '@holdfast/contract'
import { secondsSince } from './lasted.ts'
import { outcomeOf } from './outcome-values.ts'

/** A call that is being ended: the moment at which its end was asked for, and how long it had been on hold by then. */
export interface Ending {
  readonly call: Call
  readonly at: number
  readonly heldSeconds: number
  readonly onEnded?: () => void
}

/**
 * What the clock fills in: the talk is the call without its hold. Of a call that somebody forgot to end it knows nothing.
 * An agent who just hung up sees "No" for appointment and deal and corrects it; about a forgotten call nothing is said.
 */
export function entriesAtEnd({ call, at, heldSeconds }: Ending, forgotten: boolean) {
  const { reached, ...before } = outcomeOf(call)
  const entries = { ...before, ...(reached !== null && { reached }) }
  if (forgotten) return entries
  const lasted = secondsSince(call, at)
  const hold = Math.min(heldSeconds, lasted)
  return {
    ...entries,
    lasted,
    talkSeconds: before.talkSeconds ?? lasted - hold,
    holdSeconds: before.holdSeconds ?? hold,
    dials: before.dials ?? (call.direction === 'OUTBOUND' ? 1 : null),
    appointmentSet: before.appointmentSet ?? false,
    dealWon: before.dealWon ?? false,
  }
}
