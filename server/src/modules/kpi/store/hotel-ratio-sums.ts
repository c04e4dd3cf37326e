import { type HotelRatio, RATIO_DEFINITIONS, type RatioPart } from '@holdfast/engine/hospitality'
import { known, sum } from './counting.ts'

/** SQL of a night `d`: unknown as soon as one of the three is. */
export const TOTAL = 'd.room_revenue_minor + d.food_and_beverage_minor + d.other_revenue_minor'

/** A ratio of hotels as its columns are named. */
const COLUMNS = {
  occupancy: 'occupancy',
  adr: 'adr',
  revpar: 'revpar',
  trevpar: 'trevpar',
  goppar: 'goppar',
  occupancyWithComplimentary: 'occupancy_with_complimentary',
  adrWithComplimentary: 'adr_with_complimentary',
  occupancyCounted: 'occupancy_counted',
  occupancySubtracted: 'occupancy_subtracted',
  revparCounted: 'revpar_counted',
  revparSubtracted: 'revpar_subtracted',
} as const satisfies Record<HotelRatio, string>

export type RatioColumn = `${(typeof COLUMNS)[HotelRatio]}_${'numerator' | 'denominator' | 'nights'}`

const PARTS: Readonly<Record<RatioPart, string>> = {
  roomsSold: 'd.rooms_sold',
  withComplimentary: 'd.rooms_sold + d.complimentary_rooms',
  available: 'd.available_rooms',
  counted: 'd.physical_rooms',
  subtracted: 'd.physical_rooms - d.out_of_order_rooms',
  roomRevenue: 'd.room_revenue_minor',
  totalRevenue: TOTAL,
  grossOperatingProfit: 'd.gross_operating_profit_minor',
}

const NAMED = Object.entries(COLUMNS) as readonly (readonly [HotelRatio, (typeof COLUMNS)[HotelRatio]])[]

/** Of the nights of which both sides are known, and how many these are. */
export const RATIO_SUMS = Object.fromEntries(
  NAMED.flatMap(([ratio, column]) => {
    const [numerator, denominator] = RATIO_DEFINITIONS[ratio]
    const [above, below] = [PARTS[numerator], PARTS[denominator]]
    return [
      [`${column}_numerator`, sum(above, `(${below}) is not null`)],
      [`${column}_denominator`, sum(below, `(${above}) is not null`)],
      [`${column}_nights`, known(`(${above}) + (${below})`)],
    ]
  }),
) as Record<RatioColumn, string>

export type RatioSums = { readonly [column in RatioColumn]: number }

export function ratioParts(sums: RatioSums, ratio: HotelRatio) {
  const column = COLUMNS[ratio]
  return {
    numerator: sums[`${column}_numerator`],
    denominator: sums[`${column}_denominator`],
    nights: sums[`${column}_nights`],
  }
}
