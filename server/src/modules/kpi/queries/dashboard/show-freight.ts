import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightArea } from '../../store/freight-area.ts'
import { requireFreight } from '../freight-kpi.ts'
import { type FreightPicture, freightPicture } from './freight-picture.ts'
import { type Kit, showDashboard } from './show-dashboard.ts'
import type { Trade } from './trade.ts'

type Endpoint = typeof contract.dashboards.freightDashboard

export function showFreight(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireFreight(caller, asked.ventureId)
    return showDashboard(kit, db, caller, asked, FREIGHT)
  }
}

/** Names of customers, carriers and people. */
export const FREIGHT: Trade<FreightPicture> = {
  area: freightArea,
  compute: freightPicture,
  names: (ventureId, ids) => sql`
    select id, name from freight.company_facts where venture_id = ${ventureId} and id = any (${ids}::uuid[])
    union all
    select user_id, name from ventures.people_facts where venture_id = ${ventureId} and user_id = any (${ids}::uuid[])`,
  terms: (ventureId) => sql`select dormant_days from freight.desk_facts where venture_id = ${ventureId}`,
  aimedAt: () => sql`null::uuid`,
}
