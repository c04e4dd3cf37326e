import type { AgentId, CallId, CampaignId, Day, Instant, UserId, VentureId } from '../kernel/index.ts'
import type { Call, CallContext, CallDirection, CallOutcome } from './call.ts'
import { changesOf, refuseVoided } from './changes.ts'
import { checkCall } from './check-call.ts'
import { started } from './log-call.ts'
import { type OutcomeInput, withOutcome } from './outcome.ts'

/** What a row of a file says of a call; an outcome of null is one that the row says nothing about. */
export type ImportedCall = {
  readonly id: CallId
  readonly ventureId: VentureId
  readonly campaignId: CampaignId
  readonly zone: string
  readonly currency: string
  readonly agentId: AgentId
  readonly agentUserId: UserId
  readonly direction: CallDirection
  readonly startedAt: Instant
  /** The business day of the start in `zone`. */
  readonly startedOn: Day
  readonly endedAt: Instant | null
  readonly externalRef: string | null
  readonly isTest: boolean
  readonly outcome: CallOutcome
}

/**
 * A call of the past, as a file brings it. What a file tells is over: where it tells no end, the call ended after what
 * was measured of it (wait, talk, hold and wrap), which is its start where nothing was. Refuses what `checkCall` refuses.
 */
export function importCall(said: ImportedCall, context: CallContext): Call {
  const begun = withOutcome(started(said, said.startedOn), known(said.outcome))
  const call = { ...begun, endedAt: said.endedAt ?? measuredEnd(begun) }
  checkCall(call, context.at)
  return call
}

/**
 * A call that stands, once a file has come that says something else of it: what the row leaves blank stays. Answers the
 * very same call when nothing differs. Refuses `call.voided` and what `checkCall` refuses.
 */
export function reimportCall(call: Call, said: ImportedCall, context: CallContext): Call {
  refuseVoided(call)
  const { agentId, agentUserId, campaignId, zone, direction, startedAt, startedOn } = said
  const place = { agentId, agentUserId, campaignId, zone, direction, startedAt, startedOn }
  const outcome = withOutcome({ ...call, ...place }, known(said.outcome))
  const toldEnd = call.endedAt === measuredEnd(call) ? null : call.endedAt
  const next = { ...outcome, endedAt: said.endedAt ?? toldEnd ?? measuredEnd(outcome), version: call.version + 1 }
  if (isSame(call, next)) return call
  checkCall(next, context.at)
  return next
}

/**
 * The null trap: switchboards write 0 for what an unanswered call cannot have had. Those zeros are unknown, or averages
 * over them would be wrong (domain.md §5: unknown is not zero).
 */
export function saysZeroUnanswered({ answered, ...outcome }: CallOutcome): boolean {
  return answered === false && IMPOSSIBLE_UNANSWERED.some((field) => outcome[field] === 0)
}

const IMPOSSIBLE_UNANSWERED = ['answeredAfterSeconds', 'talkSeconds', 'rating'] as const

/** Only what the row says; of a call that it says was not answered also that there was no wait, no talk and no rating. */
function known(outcome: CallOutcome): OutcomeInput {
  const said = Object.fromEntries(Object.entries(outcome).filter(([, value]) => value !== null))
  if (outcome.answered !== false) return said
  const impossible = IMPOSSIBLE_UNANSWERED.filter((field) => outcome[field] === null || outcome[field] === 0)
  return { ...said, ...Object.fromEntries(impossible.map((field) => [field, null])) }
}

function measuredEnd(call: Call): Instant {
  const { answeredAfterSeconds, talkSeconds, holdSeconds, wrapSeconds } = call
  const seconds = [answeredAfterSeconds, talkSeconds, holdSeconds, wrapSeconds].reduce<number>(
    (sum, measured) => sum + (measured ?? 0),
    0,
  )
  return seconds === 0 ? call.startedAt : new Date(Date.parse(call.startedAt) + seconds * 1000).toISOString()
}

function isSame(before: Call, after: Call): boolean {
  return (
    before.campaignId === after.campaignId &&
    before.direction === after.direction &&
    Object.keys(changesOf(before, after)).length === 0
  )
}
