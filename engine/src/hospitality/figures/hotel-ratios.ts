import { availableRooms } from './available-rooms.ts'
import type { Night } from './night.ts'
import { plus, totalRevenue } from './total-revenue.ts'

/**
 * The ratios of hotels. Those without an ending leave complimentary rooms out and follow each hotel's own policy for
 * rooms that are out of order; the others are the same under the other treatment, to be shown where they differ.
 */
export const HOTEL_RATIOS = [
  'occupancy',
  'adr',
  'revpar',
  'trevpar',
  'goppar',
  'occupancyWithComplimentary',
  'adrWithComplimentary',
  'occupancyCounted',
  'occupancySubtracted',
  'revparCounted',
  'revparSubtracted',
] as const
export type HotelRatio = (typeof HOTEL_RATIOS)[number]

type Parts = { readonly numerator: number; readonly denominator: number }
/** Of a set of nights: the sums over those of which both parts are known, and how many these are. */
export type MeasuredRatio = Parts & { readonly nights: number }

/** The two parts of each ratio of one night, as they enter the sums of a period; null: one of them is unknown. */
export function nightRatios(night: Night): Readonly<Record<HotelRatio, Parts | null>> {
  const available = availableRooms(night, night.outOfOrderPolicy)
  const counted = availableRooms(night, 'COUNTED')
  const subtracted = availableRooms(night, 'SUBTRACTED')
  const withComplimentary = plus(night.roomsSold, night.complimentaryRooms)
  return {
    occupancy: parts(night.roomsSold, available),
    adr: parts(night.roomRevenueMinor, night.roomsSold),
    revpar: parts(night.roomRevenueMinor, available),
    trevpar: parts(totalRevenue(night), available),
    goppar: parts(night.grossOperatingProfitMinor, available),
    occupancyWithComplimentary: parts(withComplimentary, available),
    adrWithComplimentary: parts(night.roomRevenueMinor, withComplimentary),
    occupancyCounted: parts(night.roomsSold, counted),
    occupancySubtracted: parts(night.roomsSold, subtracted),
    revparCounted: parts(night.roomRevenueMinor, counted),
    revparSubtracted: parts(night.roomRevenueMinor, subtracted),
  }
}

/**
 * Σ ÷ Σ over any set of nights, of one hotel or of many in one currency; never a mean of ratios. A night with revenue and
 * no room sold (a no-show that paid) counts in the average rate with its money alone.
 */
export function hotelRatios(nights: readonly Night[]): Readonly<Record<HotelRatio, MeasuredRatio>> {
  const each = nights.map(nightRatios)
  return ofEach((ratio) => sumParts(each.map((night) => night[ratio])))
}

/** The same from what shorter periods came to: sums add up. */
export function sumRatios(
  periods: readonly Readonly<Record<HotelRatio, MeasuredRatio>>[],
): Readonly<Record<HotelRatio, MeasuredRatio>> {
  return ofEach((ratio) => periods.reduce((sum, period) => added(sum, period[ratio]), NOTHING))
}

const NOTHING: MeasuredRatio = { numerator: 0, denominator: 0, nights: 0 }

function parts(numerator: number | null, denominator: number | null): Parts | null {
  return numerator === null || denominator === null ? null : { numerator, denominator }
}

function sumParts(nights: readonly (Parts | null)[]): MeasuredRatio {
  return nights.reduce<MeasuredRatio>((sum, night) => (night ? added(sum, { ...night, nights: 1 }) : sum), NOTHING)
}

function added(one: MeasuredRatio, other: MeasuredRatio): MeasuredRatio {
  return {
    numerator: one.numerator + other.numerator,
    denominator: one.denominator + other.denominator,
    nights: one.nights + other.nights,
  }
}

function ofEach<Value>(partOf: (ratio: HotelRatio) => Value): Readonly<Record<HotelRatio, Value>> {
  return Object.fromEntries(HOTEL_RATIOS.map((ratio) => [ratio, partOf(ratio)])) as Record<HotelRatio, Value>
}
