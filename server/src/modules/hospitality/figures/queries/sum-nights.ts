import type { HotelSums } from '@holdfast/contract'
import { HOTEL_RATIOS, type HotelRatio, RATIO_DEFINITIONS, type RatioPart } from '@holdfast/engine/hospitality'
import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { ratioText } from './found-night.ts'
import { isWanted, NIGHT_REVENUE, type NightFilters } from './wanted-nights.ts'

type Total = { readonly sum: number; readonly nights: number }
type Parts = { readonly numerator: number; readonly denominator: number; readonly nights: number }
type Totals = Omit<HotelSums, 'currency' | 'nights' | 'lossNights' | HotelRatio>
type Row = {
  readonly currency: string
  readonly nights: number
  readonly loss_nights: number
  readonly judged_nights: number
  readonly totals: { readonly [Figure in keyof Totals]: Total }
  readonly ratios: { readonly [Ratio in HotelRatio]: Parts }
}

/** Sums over the whole range, whatever page is asked: one entry a currency, never across two (`engine/hospitality`). */
export async function sumNights(db: Reads, caller: Caller, filters: NightFilters): Promise<HotelSums[]> {
  const { rows } = await sql<Row>`
    select n.currency, count(*)::int as nights, (count(*) filter (where n.total < n.loss_threshold_minor))::int as loss_nights,
      count(n.total - n.loss_threshold_minor)::int as judged_nights,
      ${jsonOf(TOTALS, totalOf)} as totals, ${jsonOf(RATIO_DEFINITIONS, partsOf)} as ratios
    from (select d.*, h.currency, h.loss_threshold_minor, ${NIGHT_REVENUE} as total,
        d.rooms_sold + d.complimentary_rooms as with_complimentary, d.physical_rooms - d.out_of_order_rooms as subtracted,
        case h.out_of_order_policy when 'COUNTED' then d.physical_rooms else d.physical_rooms - d.out_of_order_rooms end as available
      from hospitality.hotels h join hospitality.hotel_days d on d.venture_id = h.venture_id and d.hotel_id = h.id
      where ${isWanted(caller, filters)}) n
    group by n.currency order by n.currency`.execute(db)
  return rows.map(({ currency, nights, loss_nights, judged_nights, totals, ratios }) => ({
    currency,
    nights,
    ...totals,
    lossNights: judged_nights === 0 ? null : loss_nights,
    ...measured(ratios, currency),
  }))
}

const TOTALS: Readonly<Record<keyof Totals, string>> = {
  physicalRooms: 'physical_rooms',
  outOfOrderRooms: 'out_of_order_rooms',
  roomsSold: 'rooms_sold',
  complimentaryRooms: 'complimentary_rooms',
  houseUseRooms: 'house_use_rooms',
  roomRevenueMinor: 'room_revenue_minor',
  foodAndBeverageMinor: 'food_and_beverage_minor',
  otherRevenueMinor: 'other_revenue_minor',
  totalRevenueMinor: 'total',
  grossOperatingProfitMinor: 'gross_operating_profit_minor',
}

const PARTS: Readonly<Record<RatioPart, string>> = {
  roomsSold: 'rooms_sold',
  withComplimentary: 'with_complimentary',
  available: 'available',
  counted: 'physical_rooms',
  subtracted: 'subtracted',
  roomRevenue: 'room_revenue_minor',
  totalRevenue: 'total',
  grossOperatingProfit: 'gross_operating_profit_minor',
}

function jsonOf<Value>(named: Readonly<Record<string, Value>>, partOf: (value: Value) => RawBuilder<unknown>) {
  return sql`json_build_object(${sql.join(Object.entries(named).flatMap(([name, value]) => [sql.lit(name), partOf(value)]))})`
}

function totalOf(column: string): RawBuilder<unknown> {
  const value = sql.ref(`n.${column}`)
  return sql`json_build_object('sum', coalesce(sum(${value}), 0), 'nights', count(${value}))`
}

/** Of the nights of which both are known. */
function partsOf([over, under]: readonly [RatioPart, RatioPart]): RawBuilder<unknown> {
  const [numerator, denominator] = [sql.ref(`n.${PARTS[over]}`), sql.ref(`n.${PARTS[under]}`)]
  const known = sql`filter (where ${numerator} is not null and ${denominator} is not null)`
  return sql`json_build_object('numerator', coalesce(sum(${numerator}) ${known}, 0),
    'denominator', coalesce(sum(${denominator}) ${known}, 0), 'nights', count(*) ${known})`
}

function measured(ratios: Row['ratios'], currency: string): Pick<HotelSums, HotelRatio> {
  const each = HOTEL_RATIOS.map((ratio) => {
    const value = ratioText(ratio, ratios[ratio], currency)
    return [ratio, { value, nights: ratios[ratio].nights }] as const
  })
  return Object.fromEntries(each) as Pick<HotelSums, HotelRatio>
}
