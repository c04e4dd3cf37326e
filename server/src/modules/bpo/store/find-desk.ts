import {
  type AgentId,
  type CallId,
  type CampaignId,
  refuse,
  type UserId,
  type VentureId,
} from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

/** Where a call is recorded: its campaign and agent, and the id that it will have. */
export type Desk = {
  readonly id: CallId
  readonly ventureId: VentureId
  readonly campaignId: CampaignId
  /** The campaign's. */
  readonly zone: string
  readonly agentId: AgentId
  readonly agentUserId: UserId
  /** The agent is in training: their calls count nowhere. */
  readonly isTest: boolean
  /** The agent is put on the campaign. */
  readonly isPutOn: boolean
}

type Wanted = { readonly ventureId: string; readonly campaignId: string; readonly agentId?: string | undefined }
type Row = {
  id: CallId
  zone: string | null
  agent_id: AgentId | null
  user_id: UserId
  is_test: boolean
  is_put_on: boolean
}

/** The caller's own agent when none is named. Refuses `campaign.not_found`, `agent.not_found` and `agent.missing`. */
export async function findDesk(tx: Tx, caller: Caller, wanted: Wanted): Promise<Desk> {
  const whose = wanted.agentId === undefined ? sql`a.user_id = ${personOf(caller)}` : sql`a.id = ${wanted.agentId}`
  const { rows } = await sql<Row>`
    select uuidv7() as id, p.zone, a.id as agent_id, a.user_id, u.is_test, exists (
      select from bpo.campaign_agents o where o.venture_id = p.venture_id and o.campaign_id = p.id and o.agent_id = a.id) as is_put_on
    from (values (${wanted.ventureId}::uuid)) as v (venture_id)
    left join bpo.campaigns p on p.venture_id = v.venture_id and p.id = ${wanted.campaignId}
    left join bpo.agents a on a.venture_id = v.venture_id and ${whose}
    left join identity.person_facts u on u.id = a.user_id`.execute(tx)
  const row = rows[0]
  if (!row || row.zone === null) refuseCampaign()
  if (row.agent_id === null) refuseAgent(wanted)
  return {
    id: row.id,
    ventureId: wanted.ventureId as VentureId,
    campaignId: wanted.campaignId as CampaignId,
    zone: row.zone,
    agentId: row.agent_id,
    agentUserId: row.user_id,
    isTest: row.is_test,
    isPutOn: row.is_put_on,
  }
}

/** Also of one that is not there for the caller: nobody learns by it which others there are. */
export function refuseCampaign(): never {
  refuse('not_found', 'campaign.not_found', 'There is no such campaign for you. Whoever sets it up puts agents on it.')
}

function refuseAgent(wanted: Wanted): never {
  if (wanted.agentId !== undefined) refuse('not_found', 'agent.not_found', 'There is no such agent in this venture.')
  refuse('refused', 'agent.missing', 'You are no agent of this call centre. Choose whose call it was.', {
    field: 'agentId',
  })
}
