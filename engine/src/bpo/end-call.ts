import { type Decision, type Instant, refuse, unchanged } from '../kernel/index.ts'
import type { Call, CallContext } from './call.ts'
import { type BpoEvent, callEvent } from './call-events.ts'
import { changesOf, refuseVoided } from './changes.ts'
import { checkCall } from './check-call.ts'
import { isCompleted } from './completed.ts'
import { isSameOutcome, type OutcomeInput, withOutcome } from './outcome.ts'

export type CallEnd = OutcomeInput & { readonly endedAt: Instant }

/**
 * Ends an open call, at once or days later, with what is known of it by then. An abandoned one is amended, not
 * completed. Ending again with the same values changes nothing, with others it is refused (`call.already_ended`):
 * that is a correction. Refuses what `checkCall` refuses.
 */
export function endCall(call: Call, end: CallEnd, context: CallContext): Decision<Call, BpoEvent> {
  refuseVoided(call)
  const next = { ...withOutcome(call, end), endedAt: end.endedAt, version: call.version + 1 }
  if (isSameOutcome(call, next)) return unchanged(call)
  if (call.endedAt !== null)
    refuse('conflict', 'call.already_ended', 'This call has already ended. Correct it instead.', {
      endedAt: call.endedAt,
    })
  checkCall(next, context.at)
  const event = isCompleted(next)
    ? callEvent('bpo.call_completed', {}, next, context, call)
    : callEvent('bpo.call_amended', { changes: changesOf(call, next) }, next, context, call)
  return { next, events: [event] }
}
