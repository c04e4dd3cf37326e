import type { HotelBreakdown, HotelRow } from '@holdfast/contract'
import { change } from '@holdfast/engine/kpi'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sumsOf } from '../../store/figure-table.ts'
import { type HotelColumn, hotelColumns } from '../../store/hotel-columns.ts'
import { hotelTable } from '../../store/hotel-table.ts'
import { type HotelMeasures, hotelMeasures } from '../../views/hotel-view.ts'
import { figureRows } from '../figure-rows.ts'
import type { KnownDays } from '../known-days.ts'
import type { VentureHotel } from '../venture-hotels.ts'
import { type FirstNights, nightsExpected } from './missing-nights.ts'
import type { RangePlan } from './plan-range.ts'

type Sums = { readonly [column in HotelColumn]: number }
type Row = Sums & { readonly hotelId: string; readonly currency: string }
/** One hotel in one currency, in the range and in what that is compared with. */
type Beside = { readonly now: Sums; readonly before: Sums | null; readonly missing: number }

/** By currency, each of its hotels, the most revenue first: one without a night has no data, and stands there. */
export async function hotelBreakdowns(
  db: Reads,
  { known, reached, compared }: RangePlan,
  hotels: readonly VentureHotel[],
  first: FirstNights,
): Promise<HotelBreakdown[]> {
  const ids = hotels.map(({ id }) => id)
  const [now, before] = await Promise.all([rowsOf(db, known, ids), compared ? rowsOf(db, compared.known, ids) : []])
  const currencies = [...new Set([...hotels, ...now].map(({ currency }) => currency))]
  return currencies.map((currency) => {
    const own = new Map(now.filter((row) => row.currency === currency).map((row) => [row.hotelId, row]))
    const earlier = new Map(before.filter((row) => row.currency === currency).map((row) => [row.hotelId, row]))
    const shown = hotels.filter((hotel) => hotel.currency === currency || own.has(hotel.id))
    const beside = shown.map((hotel) => {
      const sums = own.get(hotel.id) ?? NOTHING
      // A hotel's nights are in its own currency; only disputes may be in another.
      const isHome = hotel.currency === currency
      const expected = isHome ? nightsExpected(reached, first.get(hotel.id), known.venture.today) : 0
      return {
        key: hotel.id,
        now: sums,
        before: compared ? (earlier.get(hotel.id) ?? NOTHING) : null,
        missing: Math.max(0, expected - sums.nights),
      }
    })
    return { by: 'hotel', currency, rows: rowsInOrder(beside, currency), total: totalOf(beside, currency) }
  })
}

async function rowsOf(db: Reads, known: KnownDays, ids: readonly string[]): Promise<readonly Row[]> {
  const filter = sql`f.hotel_id = any (${[...ids]}::uuid[])`
  const { rows } = await sql<Row>`
    select f.hotel_id as "hotelId", f.currency, ${sumsOf(hotelColumns, 'f')} from (${figureRows(hotelTable, known, filter)}) f
    group by f.hotel_id, f.currency order by f.currency, f.hotel_id`.execute(db)
  return rows
}

const NOTHING = Object.fromEntries(hotelColumns.map((column) => [column, 0])) as Sums

function rowsInOrder(beside: readonly (Beside & { readonly key: string })[], currency: string): HotelRow[] {
  return [...beside]
    .sort((a, b) => b.now.total_revenue_minor - a.now.total_revenue_minor || b.now.nights - a.now.nights)
    .map(({ key, ...each }) => rowOf({ key, label: key, filters: { hotelId: key } }, each, currency))
}

function totalOf(beside: readonly Beside[], currency: string): HotelRow {
  const together = (rows: readonly Sums[]) =>
    Object.fromEntries(hotelColumns.map((column) => [column, rows.reduce((sum, row) => sum + row[column], 0)])) as Sums
  const before = beside.flatMap((each) => (each.before ? [each.before] : []))
  const all = {
    now: together(beside.map(({ now }) => now)),
    before: before.length > 0 ? together(before) : null,
    missing: beside.reduce((sum, { missing }) => sum + missing, 0),
  }
  return rowOf({ key: null, label: 'All', filters: {} }, all, currency)
}

function rowOf(head: Pick<HotelRow, 'key' | 'label' | 'filters'>, { now, before, missing }: Beside, currency: string) {
  const measures = hotelMeasures({ ...now, currency })
  const earlier = before && hotelMeasures({ ...before, currency })
  return { ...head, ...measures, nightsMissing: missing, change: changesOf(measures, earlier) }
}

function changesOf(now: HotelMeasures, before: HotelMeasures | null): HotelRow['change'] {
  const of = (value: (figures: HotelMeasures) => string | number | null) => change(value(now), before && value(before))
  return {
    occupancy: of(({ occupancy }) => occupancy),
    adr: of(({ adr }) => adr),
    revpar: of(({ revpar }) => revpar),
    trevpar: of(({ trevpar }) => trevpar),
    totalRevenue: of(({ totalRevenueMinor }) => totalRevenueMinor),
  }
}
