import {
  type AgentId,
  businessDay,
  type Decision,
  type Instant,
  refuse,
  type UserId,
  unchanged,
} from '../kernel/index.ts'
import type { Call, CallContext } from './call.ts'
import { type BpoEvent, callEvent } from './call-events.ts'
import { changesOf, refuseVoided } from './changes.ts'
import { checkCall } from './check-call.ts'
import { type OutcomeInput, withOutcome } from './outcome.ts'

/** Only what is given is corrected; null makes it unknown. */
export type CallAmendment = OutcomeInput & {
  readonly agent?: { readonly id: AgentId; readonly userId: UserId } | undefined
  readonly startedAt?: Instant | undefined
  /** Of a call that has ended; an open one is ended, not corrected. */
  readonly endedAt?: Instant | undefined
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Corrects a call; the days of its start before and after are touched. A correction that changes nothing emits nothing.
 * Refuses `call.still_open`, `record.changed` and what `checkCall` refuses.
 */
export function amendCall(call: Call, input: CallAmendment, context: CallContext): Decision<Call, BpoEvent> {
  refuseVoided(call)
  if (input.endedAt !== undefined && call.endedAt === null)
    refuse('conflict', 'call.still_open', 'This call is still open. End it instead.')
  const next = amended(call, input)
  const changes = changesOf(call, next)
  if (Object.keys(changes).length === 0) return unchanged(call)
  if (input.version !== call.version)
    refuse('conflict', 'record.changed', 'Somebody changed this call meanwhile. Look at it again before you save.', {
      version: call.version,
    })
  checkCall(next, context.at)
  return { next, events: [callEvent('bpo.call_amended', { changes }, next, context, call)] }
}

function amended(call: Call, input: CallAmendment): Call {
  const startedAt = input.startedAt ?? call.startedAt
  return {
    ...withOutcome(call, input),
    agentId: input.agent?.id ?? call.agentId,
    agentUserId: input.agent?.userId ?? call.agentUserId,
    startedAt,
    startedOn: businessDay(startedAt, call.zone),
    endedAt: input.endedAt ?? call.endedAt,
    version: call.version + 1,
  }
}
