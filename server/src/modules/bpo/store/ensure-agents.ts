import type { AgentId, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { ImportTarget } from '../../../platform/imports/kind.ts'

/** The agents of these people; who is none yet becomes one, active when they belong to the venture today. */
export async function ensureAgents(
  tx: Tx,
  caller: Caller,
  { ventureId, zone }: ImportTarget,
  people: readonly UserId[],
): Promise<ReadonlyMap<UserId, AgentId>> {
  const today = todayIn(zone, caller.now)
  await sql`
    insert into bpo.agents (venture_id, user_id, is_active)
    select ${ventureId}, u.id, exists (select from ventures.membership_facts m
      where m.venture_id = ${ventureId} and m.user_id = u.id and m.during @> ${today}::date)
    from unnest(${[...people].sort()}::uuid[]) as u (id)
    on conflict on constraint agents_one_per_person do nothing`.execute(tx)
  const agents = await tx
    .selectFrom('bpo.agents')
    .select(['id', 'user_id'])
    .where('venture_id', '=', ventureId)
    .where('user_id', 'in', [...people])
    .execute()
  return new Map(agents.map((agent) => [agent.user_id as UserId, agent.id as AgentId]))
}
