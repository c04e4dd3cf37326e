import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { callSight } from '../../policy.ts'

/**
 * What a campaign `c` must be for the caller to see it: of a venture whose calls they see, or one that their own agent is on
 * or has calls in.
 */
export function campaignsSeen(caller: Caller): RawBuilder<boolean> {
  const { whole, partly } = callSight(caller)
  return sql<boolean>`(c.venture_id = any (${[...whole]}::uuid[]) or (c.venture_id = any (${[...partly]}::uuid[])
    and (${isPutOn(caller)} or ${hasCalls(caller)})))`
}

/** Whether the caller's own agent is on a campaign `c`. */
export function isPutOn(caller: Caller): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from bpo.campaign_agents o join bpo.agents a on a.venture_id = o.venture_id and a.id = o.agent_id
    where o.venture_id = c.venture_id and o.campaign_id = c.id and a.user_id = ${caller.person?.id ?? null})`
}

function hasCalls(caller: Caller): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from bpo.agents a join bpo.call_logs l on l.venture_id = a.venture_id and l.agent_id = a.id
    where a.venture_id = c.venture_id and a.user_id = ${caller.person?.id ?? null} and l.campaign_id = c.id and l.voided_at is null)`
}
