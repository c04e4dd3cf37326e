import {
  type AgentId,
  businessDay,
  type CallId,
  type CampaignId,
  type Day,
  type Decision,
  type Instant,
  type UserId,
  type VentureId,
} from '../kernel/index.ts'
import type { Call, CallContext, CallDirection } from './call.ts'
import { type BpoEvent, callEvent } from './call-events.ts'
import { checkCall } from './check-call.ts'
import { isCompleted } from './completed.ts'
import { NOTHING_KNOWN, type OutcomeInput, withOutcome } from './outcome.ts'

export type NewCall = OutcomeInput & {
  readonly id: CallId
  readonly ventureId: VentureId
  readonly campaignId: CampaignId
  /** The campaign's. */
  readonly zone: string
  readonly currency: string
  readonly agentId: AgentId
  readonly agentUserId: UserId
  readonly direction: CallDirection
  readonly startedAt: Instant
  readonly endedAt?: Instant | null | undefined
  readonly externalRef?: string | null | undefined
  readonly isTest?: boolean | undefined
}

/** A call, still open or already ended. What is not given is unknown. Refuses what `checkCall` refuses. */
export function logCall(input: NewCall, context: CallContext): Decision<Call, BpoEvent> {
  const call = withOutcome(started(input), input)
  checkCall(call, context.at)
  const begun = callEvent('bpo.call_started', {}, call, context)
  const completed = isCompleted(call) ? [callEvent('bpo.call_completed', {}, call, context)] : []
  return { next: call, events: [begun, ...completed] }
}

/** The call as it began; nothing is known of its outcome. `startedOn`: where the caller has found the day already. */
export function started(input: NewCall, startedOn: Day = businessDay(input.startedAt, input.zone)): Call {
  return {
    ...NOTHING_KNOWN,
    id: input.id,
    ventureId: input.ventureId,
    campaignId: input.campaignId,
    zone: input.zone,
    currency: input.currency,
    agentId: input.agentId,
    agentUserId: input.agentUserId,
    direction: input.direction,
    startedAt: input.startedAt,
    startedOn,
    endedAt: input.endedAt ?? null,
    externalRef: input.externalRef ?? null,
    isTest: input.isTest ?? false,
    voidedAt: null,
    version: 1,
  }
}
