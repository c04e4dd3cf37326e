import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { bpoArea } from '../../store/bpo-area.ts'
import { requireCallCentre } from '../bpo-kpi.ts'
import { type BpoPicture, bpoPicture } from './bpo-picture.ts'
import { type Kit, showDashboard } from './show-dashboard.ts'
import type { Trade } from './trade.ts'

type Endpoint = typeof contract.dashboards.bpoDashboard

export function showBpo(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    await requireCallCentre(db, caller, asked)
    return showDashboard(kit, db, caller, asked, CALL_CENTRE)
  }
}

/** Names of campaigns and agents. Targets are of people, figures of the agents that they are. */
export const CALL_CENTRE: Trade<BpoPicture> = {
  area: bpoArea,
  compute: bpoPicture,
  names: (ventureId, ids) => sql`
    select id, name from bpo.campaign_facts where venture_id = ${ventureId} and id = any (${ids}::uuid[])
    union all
    select a.id, p.name from bpo.agent_facts a
    join ventures.people_facts p on p.venture_id = a.venture_id and p.user_id = a.user_id
    where a.venture_id = ${ventureId} and a.id = any (${ids}::uuid[])`,
  aimedAt: ({ ventureId, agentId }) =>
    agentId === undefined
      ? sql`null::uuid`
      : sql`coalesce((select user_id from bpo.agent_facts where venture_id = ${ventureId} and id = ${agentId}), ${agentId})`,
}
