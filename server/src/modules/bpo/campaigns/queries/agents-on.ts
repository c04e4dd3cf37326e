import type { CampaignDetail } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { isOwn, onlyOwnIn } from '../../policy.ts'
import type { StoredCampaign } from './campaign-row.ts'

type Row = CampaignDetail['agents'][number] & { readonly userId: UserId }

/** Who is put on a campaign, by name; a contractor sees themselves alone. */
export async function agentsOn(
  db: Reads,
  caller: Caller,
  { ventureId, id }: Pick<StoredCampaign, 'ventureId' | 'id'>,
): Promise<CampaignDetail['agents']> {
  const { rows } = await sql<Row>`
    select a.id, u.name, a.user_id as "userId"
    from bpo.campaign_agents o join bpo.agents a on a.venture_id = o.venture_id and a.id = o.agent_id
    join identity.person_facts u on u.id = a.user_id
    where o.venture_id = ${ventureId} and o.campaign_id = ${id}
    order by u.name, a.id`.execute(db)
  const seesAll = onlyOwnIn(caller, ventureId) === null
  return rows.filter(({ userId }) => seesAll || isOwn(caller, userId)).map((row) => ({ id: row.id, name: row.name }))
}
