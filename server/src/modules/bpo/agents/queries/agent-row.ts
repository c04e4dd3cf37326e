import type { AgentDetail } from '@holdfast/contract'
import type { AgentId, Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { isOwn, mayReadCosts, maySetCosts, maySetUp, onlyOwnIn } from '../../policy.ts'

type Costs = NonNullable<AgentDetail['costs']>

export type StoredAgent = {
  readonly id: AgentId
  readonly ventureId: VentureId
  readonly userId: UserId
  readonly name: string
  readonly isActive: boolean
  readonly revision: number
  /** The latest first. */
  readonly costs: Costs
}

/** Those of the caller's ventures whom they may see, all or one; by name. */
export async function storedAgents(db: Reads, caller: Caller, id?: string): Promise<readonly StoredAgent[]> {
  const { rows } = await sql<StoredAgent>`
    select a.id, a.venture_id as "ventureId", a.user_id as "userId", u.name, a.is_active as "isActive", a.revision,
      coalesce((
        select jsonb_agg(jsonb_build_object('startsOn', c.starts_on,
          'costPerHour', case when c.cost_per_hour_minor is not null then jsonb_build_object('minor', c.cost_per_hour_minor, 'currency', c.currency) end,
          'setBy', ${personNamed('c.set_by')}, 'setAt', to_char(c.set_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by c.starts_on desc)
        from bpo.agent_costs c where c.venture_id = a.venture_id and c.agent_id = a.id), '[]') as costs
    from bpo.agents a join identity.person_facts u on u.id = a.user_id
    where a.venture_id = any (${caller.scope}::uuid[]) and ${id === undefined ? sql`true` : sql`a.id = ${id}`}
    order by u.name, a.id`.execute(db)
  return rows.filter(({ ventureId, userId }) => onlyOwnIn(caller, ventureId) === null || isOwn(caller, userId))
}

export function agentView({ costs, userId, name, ...agent }: StoredAgent, caller: Caller) {
  const { ventureId } = agent
  return {
    ...agent,
    person: { id: userId, name },
    isMe: isOwn(caller, userId),
    costPerHour: mayReadCosts(caller, ventureId) ? costOn(costs, ventureOf(caller, ventureId).today) : null,
    can: {
      change: maySetUp(caller, ventureId),
      readCosts: mayReadCosts(caller, ventureId),
      setCosts: maySetCosts(caller, ventureId),
    },
  }
}

function costOn(costs: Costs, day: Day): Costs[number]['costPerHour'] {
  return costs.find(({ startsOn }) => startsOn <= day)?.costPerHour ?? null
}
