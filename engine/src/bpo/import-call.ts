import type { Instant } from '../kernel/index.ts'
import type { Call, CallContext, CallOutcome } from './call.ts'
import { changesOf, refuseVoided } from './changes.ts'
import { checkCall } from './check-call.ts'
import { started } from './log-call.ts'
import { connectedOf, type OutcomeInput, withOutcome } from './outcome.ts'

/** What a row of a file says of a call; an outcome of null is one that the row says nothing about. */
export type ImportedCall = Omit<Call, keyof CallOutcome | 'voidedAt' | 'version'> & { readonly outcome: CallOutcome }

/**
 * A call of the past, as a file brings it. What a file tells is over: where it tells no end, the call ended after what
 * was measured of it (wait, talk, hold and wrap), which is its start where nothing was. Refuses what `checkCall` refuses.
 */
export function importCall(said: ImportedCall, context: CallContext): Call {
  const outcome = saysZeroUnanswered(said.outcome) ? { ...said.outcome, ...unsaid(said.outcome) } : said.outcome
  const begun = { ...started(said, said.startedOn), ...outcome }
  const connected = outcome.connected ?? connectedOf(begun)
  const call = { ...begun, connected, endedAt: said.endedAt ?? measuredEnd(begun) }
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
export function saysZeroUnanswered({ answered, answeredAfterSeconds, talkSeconds, rating }: CallOutcome): boolean {
  return answered === false && (answeredAfterSeconds === 0 || talkSeconds === 0 || rating === 0)
}

/** Of an unanswered call: that there was no wait, no talk and no rating, unless the row says how much. */
function unsaid({ answeredAfterSeconds, talkSeconds, rating }: CallOutcome) {
  return {
    answeredAfterSeconds: answeredAfterSeconds || null,
    talkSeconds: talkSeconds || null,
    rating: rating || null,
  }
}

/** Only what the row says. */
function known(outcome: CallOutcome): OutcomeInput {
  const said = Object.fromEntries(Object.entries(outcome).filter(([, value]) => value !== null))
  return outcome.answered === false ? { ...said, ...unsaid(outcome) } : said
}

function measuredEnd({ startedAt, answeredAfterSeconds, talkSeconds, holdSeconds, wrapSeconds }: Call): Instant {
  const seconds = (answeredAfterSeconds ?? 0) + (talkSeconds ?? 0) + (holdSeconds ?? 0) + (wrapSeconds ?? 0)
  return seconds === 0 ? startedAt : new Date(Date.parse(startedAt) + seconds * 1000).toISOString()
}

function isSame(before: Call, after: Call): boolean {
  return (
    before.campaignId === after.campaignId &&
    before.direction === after.direction &&
    Object.keys(changesOf(before, after)).length === 0
  )
}
