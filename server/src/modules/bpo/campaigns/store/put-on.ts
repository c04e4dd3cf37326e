import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { StoredCampaign } from '../queries/campaign-row.ts'

type Which = Pick<StoredCampaign, 'id' | 'ventureId'>

/** Those of these that are no agents of the venture. */
export async function unknownAgents(tx: Tx, ventureId: string, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select w.id from unnest(${[...ids]}::uuid[]) w (id)
    where not exists (select from bpo.agents a where a.venture_id = ${ventureId} and a.id = w.id)`.execute(tx)
  return rows.map(({ id }) => id)
}

export async function takeOff(tx: Tx, { ventureId, id }: Which, agentIds: readonly string[]): Promise<void> {
  await sql`
    delete from bpo.campaign_agents
    where venture_id = ${ventureId} and campaign_id = ${id} and agent_id = any (${[...agentIds]}::uuid[])`.execute(tx)
}

/** The campaign is another one from here on. */
export async function putOn(tx: Tx, { ventureId, id }: Which, agentIds: readonly string[]): Promise<void> {
  await sql`
    insert into bpo.campaign_agents (venture_id, campaign_id, agent_id)
    select ${ventureId}, ${id}, agent_id from unnest(${[...agentIds]}::uuid[]) agent_id`.execute(tx)
  await sql`update bpo.campaigns set revision = revision + 1 where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}
