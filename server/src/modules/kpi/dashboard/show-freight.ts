import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { requireFreight } from '../queries/freight-kpi.ts'
import { freightArea } from '../store/freight-area.ts'
import { freightPicture } from './freight-picture.ts'
import { type Kit, keptPicture } from './kept-picture.ts'
import { idsOf, labelRows } from './label-rows.ts'
import { freightNames } from './names.ts'
import { withTargets } from './with-targets.ts'

type Endpoint = typeof contract.dashboards.freightDashboard

export function showFreight(kit: Kit) {
  return async (db: Reads, caller: Caller, asked: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> => {
    requireFreight(caller, asked.ventureId)
    const picture = await keptPicture(kit, db, caller, freightArea, asked, freightPicture)
    const { id: ventureId, currency } = ventureOf(caller, asked.ventureId)
    const names = await freightNames(db, ventureId, idsOf(picture.breakdowns))
    const aimed = { ventureId, currency, campaignId: null, userId: null }
    const tiles = await withTargets(db, kit.cache, aimed, asked, picture.tiles)
    return { ...picture, tiles, breakdowns: labelRows(picture.breakdowns, names) }
  }
}
