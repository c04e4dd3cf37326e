import type { contract, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { hotelArea } from '../../store/hotel-area.ts'
import { hotelTable } from '../../store/hotel-table.ts'
import { hotelView } from '../../views/hotel-view.ts'
import { ofHotel, type WhichHotel } from '../hotel-source.ts'
import { inHotelCurrency, type VentureHotel } from '../venture-hotels.ts'
import { headOf } from './head.ts'
import { hotelBreakdowns } from './hotel-breakdowns.ts'
import { hotelCalendar } from './hotel-calendar.ts'
import { HOTEL_MEASURES } from './hotel-measures.ts'
import { firstNights, missingTile } from './missing-nights.ts'
import { type AskedDashboard, planRange, type RangePlan } from './plan-range.ts'
import { seriesOf } from './series.ts'
import { sumRange } from './sum-range.ts'
import { tilesOf } from './tiles.ts'
import type { Computed } from './trade.ts'

export type HotelPicture = Reply<typeof contract.hotelDashboards.hotelDashboard>
export type AskedHotels = AskedDashboard & WhichHotel & { readonly hotels: readonly VentureHotel[] }

/** All that figures know: without targets, and with keys for names. */
export async function hotelPicture(db: Reads, caller: Caller, asked: AskedHotels): Promise<Computed<HotelPicture>> {
  const source = { table: hotelTable, filter: ofHotel(asked), hasSeriesBefore: true } as const
  const plan = priced(await planRange(db, caller, { area: hotelArea, around: (range) => range }, asked), asked.hotels)
  const { known, compared, groupBy } = plan
  const [summed, calendar, first] = await Promise.all([
    sumRange(db, source, plan),
    hotelCalendar(db, known, asked),
    firstNights(db, known, asked),
  ])
  const breakdowns = await hotelBreakdowns(db, plan, asked.hotels, first)
  const picture = {
    ...headOf(plan, summed, HOTEL_MEASURES),
    tiles: [...tilesOf(HOTEL_MEASURES, summed, hotelView), missingTile(breakdowns)],
    series: seriesOf(plan, summed, hotelView),
    seriesBefore: compared ? seriesOf({ ...compared, groupBy }, { series: summed.seriesBefore }, hotelView) : [],
    breakdowns,
    calendar,
  }
  return { picture: within(picture, asked), known: plan.around }
}

/** Both ranges in the currency that stands for days without a night. */
function priced(plan: RangePlan, hotels: readonly VentureHotel[]): RangePlan {
  const { known, compared } = plan
  return {
    ...plan,
    known: inHotelCurrency(known, hotels),
    compared: compared && { ...compared, known: inHotelCurrency(compared.known, hotels) },
  }
}

/** What was asked for of one hotel leads to lists of the same. */
function within(picture: HotelPicture, { hotelId }: WhichHotel): HotelPicture {
  if (hotelId === undefined) return picture
  const narrow = <D extends { readonly filters: Record<string, string> }>(drill: D): D => ({
    ...drill,
    filters: { ...drill.filters, hotelId },
  })
  return {
    ...picture,
    tiles: picture.tiles.map((tile) => ({ ...tile, drill: tile.drill && narrow(tile.drill) })),
    drills: Object.fromEntries(Object.entries(picture.drills).map(([metric, drill]) => [metric, narrow(drill)])),
  }
}
