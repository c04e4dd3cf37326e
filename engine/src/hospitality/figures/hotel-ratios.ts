import type { Night } from './night.ts'
import { partsOfNight, type RatioPart } from './ratio-parts.ts'

/**
 * The ratios of hotels, each as what is divided by what. Those without an ending leave complimentary rooms out and follow
 * each hotel's own policy for rooms that are out of order; the others are the same under the other treatment, to be shown
 * where they differ. Whoever computes one, of a night or in SQL, does it by this.
 */
export const RATIO_DEFINITIONS = {
  occupancy: ['roomsSold', 'available'],
  adr: ['roomRevenue', 'roomsSold'],
  revpar: ['roomRevenue', 'available'],
  trevpar: ['totalRevenue', 'available'],
  goppar: ['grossOperatingProfit', 'available'],
  occupancyWithComplimentary: ['withComplimentary', 'available'],
  adrWithComplimentary: ['roomRevenue', 'withComplimentary'],
  occupancyCounted: ['roomsSold', 'counted'],
  occupancySubtracted: ['roomsSold', 'subtracted'],
  revparCounted: ['roomRevenue', 'counted'],
  revparSubtracted: ['roomRevenue', 'subtracted'],
} as const satisfies Record<string, readonly [numerator: RatioPart, denominator: RatioPart]>
export type HotelRatio = keyof typeof RATIO_DEFINITIONS
export const HOTEL_RATIOS = Object.keys(RATIO_DEFINITIONS) as readonly HotelRatio[]

type Parts = { readonly numerator: number; readonly denominator: number }
/** Of a set of nights: the sums over those of which both parts are known, and how many these are. */
export type MeasuredRatio = Parts & { readonly nights: number }

/** The two parts of each ratio of one night, as they enter the sums of a period; null: one of them is unknown. */
export function nightRatios(night: Night): Readonly<Record<HotelRatio, Parts | null>> {
  const known = partsOfNight(night)
  return ofEach((ratio) => {
    const [numerator, denominator] = RATIO_DEFINITIONS[ratio]
    return parts(known[numerator], known[denominator])
  })
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
