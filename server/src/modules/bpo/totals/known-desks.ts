import { refuse } from '@holdfast/engine/kernel'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Seat } from '../store/days-counted.ts'

/** Zones of the campaigns that are named. Refuses `campaign.not_found` and `agent.not_found` for what the venture has not. */
export async function knownDesks(
  tx: Tx,
  ventureId: string,
  seats: readonly Seat[],
): Promise<ReadonlyMap<string, string>> {
  const campaigns = await tx
    .selectFrom('bpo.campaigns')
    .select(['id', 'zone'])
    .where('venture_id', '=', ventureId)
    .execute()
  const agents = await tx.selectFrom('bpo.agents').select('id').where('venture_id', '=', ventureId).execute()
  const zones = new Map(campaigns.map(({ id, zone }) => [id, zone]))
  const known = new Set<string>(agents.map(({ id }) => id))
  for (const { campaignId, agentId } of seats) {
    if (!zones.has(campaignId)) refuse('not_found', 'campaign.not_found', 'There is no such campaign in this venture.')
    if (!known.has(agentId)) refuse('not_found', 'agent.not_found', 'There is no such agent in this venture.')
  }
  return zones
}
