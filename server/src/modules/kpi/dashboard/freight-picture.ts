import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { askedDays } from '../queries/asked-days.ts'
import { type KnownDays, knownDays } from '../queries/known-days.ts'
import { freightArea } from '../store/freight-area.ts'
import { freightTable } from '../store/freight-table.ts'
import { freightView } from '../views/freight-view.ts'
import type { Span } from './compared-range.ts'
import { countCustomers, customerDays } from './count-customers.ts'
import { creditedBreakdowns } from './credited-breakdowns.ts'
import { customerTiles } from './customer-tiles.ts'
import { freightBreakdowns } from './freight-breakdowns.ts'
import { FREIGHT_MEASURES } from './freight-measures.ts'
import { headOf } from './head.ts'
import { seriesOf } from './series.ts'
import { type AskedDashboard, type SummedRange, sumRange } from './summed-range.ts'
import { tilesOf } from './tiles.ts'

export type FreightPicture = Reply<typeof contract.dashboards.freightDashboard>
export type Computed<P> = { readonly picture: P; readonly known: readonly KnownDays[] }

/** All that figures know: without targets, and with keys for names. */
export async function freightPicture(
  db: Reads,
  caller: Caller,
  asked: AskedDashboard & { readonly top: number },
): Promise<Computed<FreightPicture>> {
  const summed = await sumRange(db, caller, { area: freightArea, table: freightTable }, asked)
  const { known, compared, total } = summed
  const customers = await customersOf(db, caller, asked.ventureId, summed)
  const picture = {
    ...headOf(summed, FREIGHT_MEASURES),
    tiles: [...tilesOf(FREIGHT_MEASURES, summed, freightView), ...customers.tiles],
    series: seriesOf(summed, freightView),
    breakdowns: [
      ...(await freightBreakdowns(db, known, asked.top)),
      ...(await creditedBreakdowns(db, known, asked.top, total)),
    ],
  }
  return { picture, known: [known, ...(compared ? [compared.known] : []), ...customers.known] }
}

async function customersOf(
  db: Reads,
  caller: Caller,
  ventureId: string,
  { range, compared }: Pick<SummedRange<never>, 'range' | 'compared'>,
) {
  const count = async (span: Span) => {
    const known = await knownDays(db, freightArea, askedDays(caller, { ventureId, ...customerDays(span) }))
    return { known, counts: await countCustomers(db, known, span) }
  }
  const now = await count(range)
  const before = compared && (await count(compared.range))
  return {
    tiles: customerTiles(range, now.counts, before?.counts ?? null),
    known: before ? [now.known, before.known] : [now.known],
  }
}
