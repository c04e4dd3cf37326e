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

/** A call that its person ends at this moment. */
export function endingNow(call: Call, heldSeconds: (now: number) => number, onEnded: () => void): Ending {
  const at = Date.now()
  return { call, at, heldSeconds: heldSeconds(at), onEnded }
}

/**
 * What the clock fills in: the talk is the call without its hold. Of a call that somebody forgot to end it knows nothing.
 * An agent who just hung up sees "No" for appointment and deal and corrects it; about a forgotten call nothing is said.
 */
export function entriesAtEnd({ call, at, heldSeconds }: Ending, forgotten: boolean) {
  const before = outcomeOf(call)
  if (forgotten) return before
  const lasted = secondsSince(call, at)
  const hold = Math.min(heldSeconds, lasted)
  return {
    ...before,
    lasted,
    // Whoever takes an incoming call has answered it; whether a dialled one reached somebody only the agent can say.
    reached: before.reached ?? (call.direction === 'INBOUND' ? true : null),
    talkSeconds: before.talkSeconds ?? lasted - hold,
    holdSeconds: before.holdSeconds ?? hold,
    dials: before.dials ?? (call.direction === 'OUTBOUND' ? 1 : null),
    appointmentSet: before.appointmentSet ?? false,
    dealWon: before.dealWon ?? false,
  }
}
