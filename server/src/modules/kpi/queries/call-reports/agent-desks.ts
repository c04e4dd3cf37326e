import type { HourlyCost } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type AgentDesk = { readonly id: string; readonly name: string; readonly costs: readonly HourlyCost[] }

/** Names of a venture's agents and what an hour of them costs; costs of another currency than the venture's are not known. */
export async function agentDesks(
  db: Reads,
  { ventureId, currency }: { readonly ventureId: string; readonly currency: string },
): Promise<ReadonlyMap<string, AgentDesk>> {
  const { rows } = await sql<AgentDesk>`
    select a.id, p.name, coalesce((
      select jsonb_agg(jsonb_build_object('startsOn', c.starts_on,
        'minorPerHour', case when c.currency = ${currency} then c.cost_per_hour_minor end))
      from bpo.agent_cost_facts c where c.venture_id = a.venture_id and c.agent_id = a.id), '[]') as costs
    from bpo.agent_facts a join ventures.people_facts p on p.venture_id = a.venture_id and p.user_id = a.user_id
    where a.venture_id = ${ventureId}`.execute(db)
  return new Map(rows.map((row) => [row.id, row]))
}
