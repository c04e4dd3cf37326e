import {
  type AgentId,
  type BusinessEvent,
  type CampaignId,
  type Day,
  type Instant,
  type Money,
  touched,
  type UserId,
} from '../kernel/index.ts'
import type { Call, CallContext, CallDirection } from './call.ts'
import { isCompleted } from './completed.ts'

/** Domain.md §4. */
export const BPO_EVENT_TYPES = [
  'bpo.call_started',
  'bpo.call_completed',
  'bpo.call_amended',
  'bpo.call_voided',
] as const
type BpoEventType = (typeof BPO_EVENT_TYPES)[number]

/** The call as the event left it. */
export type CallFacts = {
  readonly campaignId: CampaignId
  readonly agentId: AgentId
  readonly agentUserId: UserId
  readonly direction: CallDirection
  readonly startedOn: Day
  readonly endedAt: Instant | null
  /** Ended and not abandoned. */
  readonly completed: boolean
  readonly dealWon: boolean | null
  readonly revenue: Money | null
  readonly isTest: boolean
  readonly voided: boolean
  readonly by: UserId
  readonly at: Instant
}

export type Change = { readonly before: unknown; readonly after: unknown }
type Extra = {
  'bpo.call_started': object
  'bpo.call_completed': object
  'bpo.call_amended': { readonly changes: Readonly<Record<string, Change>> }
  'bpo.call_voided': { readonly reason: string }
}
type EventOf<T extends BpoEventType> = BusinessEvent<T, CallFacts & Extra[T]>
export type BpoEvent = { [T in BpoEventType]: EventOf<T> }[BpoEventType]

/** An event about the call as it now stands; `before` is what it was, where it was. */
export function callEvent<T extends BpoEventType>(
  type: T,
  extra: Extra[T],
  call: Call,
  context: CallContext,
  before?: Call,
): EventOf<T> {
  const facts = { ...factsOf(call, context), ...extra }
  return { type, subjectId: call.id, days: touched(before?.startedOn, call.startedOn), facts }
}

function factsOf(call: Call, { by, at }: CallContext): CallFacts {
  const { campaignId, agentId, agentUserId, direction, startedOn, endedAt, dealWon, revenueMinor, isTest } = call
  return {
    campaignId,
    agentId,
    agentUserId,
    direction,
    startedOn,
    endedAt,
    completed: isCompleted(call),
    dealWon,
    revenue: revenueMinor === null ? null : { minor: revenueMinor, currency: call.currency },
    isTest,
    voided: call.voidedAt !== null,
    by,
    at,
  }
}
