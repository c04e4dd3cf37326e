import { daysBetween } from './calendar.ts'
import { type Fraction, fraction, ONE } from './fraction.ts'
import type { FxRow, PayInput } from './pay-input.ts'

const OLDEST = 7

/**
 * Units of `to` per unit of `from` on a day: the latest stored row of that very direction, on or before the day and at
 * most 7 days old; null = unrated (domain.md §6). No inverse, no cross rate.
 */
export const fxRate = (input: PayInput, from: string, to: string, day: string): Fraction | null => {
  if (from === to) return ONE
  let latest: FxRow | null = null
  for (const row of input.fx ?? []) {
    if (row.from !== from || row.to !== to || row.day > day) continue
    if (latest === null || row.day > latest.day) latest = row
  }
  if (latest === null || daysBetween(latest.day, day) > OLDEST) return null
  return fraction(latest.rate)
}
