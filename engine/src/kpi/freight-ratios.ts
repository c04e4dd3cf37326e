import type { FreightDay } from './freight-day.ts'
import type { Ratio } from './ratio.ts'

/** The ratios of a day, or of a period from its summed days. */
export function freightRatios(day: FreightDay) {
  return {
    /** Margin ÷ revenue, both of loads whose cost is known. */
    marginPct: { numerator: day.marginMinor, denominator: day.revenueOfKnownMinor },
    onTimePickup: { numerator: day.pickupsOnTime, denominator: day.pickupsMeasured },
    onTimeDelivery: { numerator: day.deliveriesOnTime, denominator: day.deliveriesMeasured },
  } as const satisfies Record<string, Ratio>
}
