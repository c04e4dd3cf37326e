import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { freightArea } from '../../store/freight-area.ts'
import { freightTable } from '../../store/freight-table.ts'
import { freightView } from '../../views/freight-view.ts'
import { countCustomers, customerTerms } from './count-customers.ts'
import { creditedBreakdowns, creditedRows } from './credited-breakdowns.ts'
import { customerTiles } from './customer-tiles.ts'
import { freightBreakdowns } from './freight-breakdowns.ts'
import { FREIGHT_MEASURES } from './freight-measures.ts'
import { headOf } from './head.ts'
import { type AskedDashboard, planRange } from './plan-range.ts'
import { seriesOf } from './series.ts'
import { sumRange } from './sum-range.ts'
import { tilesOf } from './tiles.ts'
import type { Computed } from './trade.ts'

export type FreightPicture = Reply<typeof contract.dashboards.freightDashboard>
/** All that figures know: without targets, and with keys for names. */
export async function freightPicture(
  db: Reads,
  caller: Caller,
  asked: AskedDashboard & { readonly top: number },
  dormantDays: number | null,
): Promise<Computed<FreightPicture>> {
  const terms = customerTerms(dormantDays)
  const source = { area: freightArea, table: freightTable, around: terms.days }
  const plan = await planRange(db, caller, source, asked)
  const { known, reached, compared, around } = plan
  const [summed, customers, byKey, byPerson] = await Promise.all([
    sumRange(db, source, plan),
    countCustomers(db, around, compared ? [reached, compared.range] : [reached], terms),
    freightBreakdowns(db, known, asked.top),
    creditedRows(db, known, asked.top),
  ])
  const [now = NONE, before = null] = customers
  const picture = {
    ...headOf(plan, summed, FREIGHT_MEASURES),
    tiles: [
      ...tilesOf(FREIGHT_MEASURES, summed, freightView),
      ...customerTiles(reached, known.venture.today, terms, now, before),
    ],
    series: seriesOf(plan, summed, freightView),
    breakdowns: [...byKey, ...creditedBreakdowns(byPerson, known, summed.total)],
  }
  return { picture, known: around }
}

const NONE = { active: 0, fresh: 0, dormant: 0 }
