import type { HotelRatio } from '@holdfast/engine/hospitality'
import { known, sum } from './counting.ts'

/** SQL of a night `d`: unknown as soon as one of the three is. */
export const TOTAL = 'd.room_revenue_minor + d.food_and_beverage_minor + d.other_revenue_minor'
const WITH_COMPLIMENTARY = 'd.rooms_sold + d.complimentary_rooms'
const SUBTRACTED = 'd.physical_rooms - d.out_of_order_rooms'

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

/** What is divided by what: the engine's `nightRatios` (engine/hospitality), as sums over nights. */
const PARTS: Readonly<Record<HotelRatio, readonly [above: string, below: string]>> = {
  occupancy: ['d.rooms_sold', 'd.available_rooms'],
  adr: ['d.room_revenue_minor', 'd.rooms_sold'],
  revpar: ['d.room_revenue_minor', 'd.available_rooms'],
  trevpar: [TOTAL, 'd.available_rooms'],
  goppar: ['d.gross_operating_profit_minor', 'd.available_rooms'],
  occupancyWithComplimentary: [WITH_COMPLIMENTARY, 'd.available_rooms'],
  adrWithComplimentary: ['d.room_revenue_minor', WITH_COMPLIMENTARY],
  occupancyCounted: ['d.rooms_sold', 'd.physical_rooms'],
  occupancySubtracted: ['d.rooms_sold', SUBTRACTED],
  revparCounted: ['d.room_revenue_minor', 'd.physical_rooms'],
  revparSubtracted: ['d.room_revenue_minor', SUBTRACTED],
}

const NAMED = Object.entries(COLUMNS) as readonly (readonly [HotelRatio, (typeof COLUMNS)[HotelRatio]])[]

/** Of the nights of which both sides are known, and how many these are. */
export const RATIO_SUMS = Object.fromEntries(
  NAMED.flatMap(([ratio, column]) => {
    const [above, below] = PARTS[ratio]
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
