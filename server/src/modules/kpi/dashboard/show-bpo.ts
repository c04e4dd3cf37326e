import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireCallCentre } from '../queries/bpo-kpi.ts'
import type { Whose } from '../queries/bpo-source.ts'
import { bpoArea } from '../store/bpo-area.ts'
import { bpoPicture } from './bpo-picture.ts'
import { type Kit, keptPicture } from './kept-picture.ts'
import { idsOf, labelRows } from './label-rows.ts'
import { bpoNames } from './names.ts'
import { withTargets } from './with-targets.ts'

type Endpoint = typeof contract.dashboards.bpoDashboard

export function showBpo(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    await requireCallCentre(db, caller, asked)
    const picture = await keptPicture(kit, db, caller, bpoArea, asked, bpoPicture)
    const { id: ventureId, currency } = ventureOf(caller, asked.ventureId)
    const names = await bpoNames(db, ventureId, idsOf(picture.breakdowns))
    const aimed = { ventureId, currency, ...(await aimedAt(db, ventureId, asked)) }
    const tiles = await withTargets(db, kit.cache, aimed, asked, picture.tiles)
    return { ...picture, tiles, breakdowns: labelRows(picture.breakdowns, names) }
  }
}

/** Targets are of people, figures of the agents that they are. */
async function aimedAt(db: Reads, ventureId: string, { campaignId, agentId }: Whose) {
  const userId = agentId === undefined ? null : await personOfAgent(db, ventureId, agentId)
  return { campaignId: campaignId ?? null, userId }
}

async function personOfAgent(db: Reads, ventureId: string, agentId: string): Promise<string> {
  const agent = await db
    .selectFrom('bpo.agent_facts')
    .select('user_id')
    .where('venture_id', '=', ventureId)
    .where('id', '=', agentId)
    .executeTakeFirst()
  return agent?.user_id ?? agentId
}
