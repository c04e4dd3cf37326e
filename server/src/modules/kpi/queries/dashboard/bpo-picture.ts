import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { bpoArea } from '../../store/bpo-area.ts'
import { bpoView } from '../../views/bpo-view.ts'
import { bpoSource, type Whose } from '../bpo-source.ts'
import { bpoBreakdowns } from './bpo-breakdowns.ts'
import { bpoHeat } from './bpo-heat.ts'
import { BPO_MEASURES } from './bpo-measures.ts'
import { headOf } from './head.ts'
import { type AskedDashboard, planRange } from './plan-range.ts'
import { seriesOf } from './series.ts'
import { sumRange } from './sum-range.ts'
import { tilesOf } from './tiles.ts'
import type { Computed } from './trade.ts'

export type BpoPicture = Reply<typeof contract.dashboards.bpoDashboard>

/** All that figures know: without targets, and with keys for names. */
export async function bpoPicture(
  db: Reads,
  caller: Caller,
  asked: AskedDashboard & Whose & { readonly top: number },
): Promise<Computed<BpoPicture>> {
  const plan = await planRange(db, caller, { area: bpoArea, around: (range) => range }, asked)
  const [summed, breakdowns, heat] = await Promise.all([
    sumRange(db, bpoSource(asked), plan),
    bpoBreakdowns(db, plan.known, asked, asked.top),
    bpoHeat(db, plan.known, asked),
  ])
  const picture = {
    ...headOf(plan, summed, BPO_MEASURES),
    tiles: tilesOf(BPO_MEASURES, summed, bpoView),
    series: seriesOf(plan, summed, bpoView),
    breakdowns,
    heat,
  }
  return { picture: within(picture, asked), known: plan.around }
}

/** What was asked for of one campaign or agent leads to lists of the same. */
function within(picture: BpoPicture, { campaignId, agentId }: Whose): BpoPicture {
  const own = { ...(campaignId !== undefined && { campaignId }), ...(agentId !== undefined && { agentId }) }
  const narrow = <D extends { readonly filters: Record<string, string> }>(drill: D): D => ({
    ...drill,
    filters: { ...drill.filters, ...own },
  })
  return {
    ...picture,
    tiles: picture.tiles.map((tile) => ({ ...tile, drill: tile.drill && narrow(tile.drill) })),
    drills: Object.fromEntries(Object.entries(picture.drills).map(([metric, drill]) => [metric, narrow(drill)])),
  }
}
