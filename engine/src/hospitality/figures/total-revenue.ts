import type { NightFigures } from './night.ts'

type Revenues = Pick<NightFigures, 'roomRevenueMinor' | 'foodAndBeverageMinor' | 'otherRevenueMinor'>

/** Rooms, food and beverage and everything else together; null while one of the three is unknown. */
export function totalRevenue({ roomRevenueMinor, foodAndBeverageMinor, otherRevenueMinor }: Revenues): number | null {
  return plus(plus(roomRevenueMinor, foodAndBeverageMinor), otherRevenueMinor)
}

/** Whether a night brought less than the hotel's threshold; null: unknown revenue, or nights are not judged. */
export function isLossNight(revenues: Revenues, lossThresholdMinor: number | null): boolean | null {
  const total = totalRevenue(revenues)
  return total === null || lossThresholdMinor === null ? null : total < lossThresholdMinor
}

/** Of what is unknown nothing is known. */
export function plus(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other
}
