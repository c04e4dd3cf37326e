import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { StoredAgent } from '../queries/agent-row.ts'

type Which = Pick<StoredAgent, 'id' | 'ventureId'>

export async function saveActive(tx: Tx, { ventureId, id }: Which, isActive: boolean): Promise<void> {
  await sql`
    update bpo.agents set is_active = ${isActive}, revision = revision + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

type Cost = { readonly startsOn: string; readonly costPerHourMinor: number | null; readonly currency: string }

/** What was set for the day before is overwritten. */
export async function saveCost(tx: Tx, { person, now }: Caller, { ventureId, id }: Which, cost: Cost): Promise<void> {
  const { startsOn, costPerHourMinor, currency } = cost
  await sql`
    insert into bpo.agent_costs (venture_id, agent_id, starts_on, cost_per_hour_minor, currency, set_by, set_at)
    values (${ventureId}, ${id}, ${startsOn}, ${costPerHourMinor}, ${currency}, ${person?.id ?? null}, ${now})
    on conflict (venture_id, agent_id, starts_on) do update set cost_per_hour_minor = excluded.cost_per_hour_minor,
      currency = excluded.currency, set_by = excluded.set_by, set_at = excluded.set_at`.execute(tx)
  await sql`update bpo.agents set revision = revision + 1 where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
