import { converted } from './converted.ts'
import { type Fraction, fractionOrNull, minus } from './fraction.ts'
import type { Load, PayInput } from './pay-input.ts'

/** A load's revenue in a currency, by the rates of its own day; null = unknown or unrated. */
export const revenueOf = (input: PayInput, load: Load, currency: string): Fraction | null =>
  converted(input, fractionOrNull(load.revenue), load.currency, currency, load.billingDate)

/** Revenue less cost; cost unknown → margin unknown (domain.md §3). */
export const marginOf = (input: PayInput, load: Load, currency: string): Fraction | null => {
  const revenue = fractionOrNull(load.revenue)
  const cost = fractionOrNull(load.cost)
  const margin = revenue === null || cost === null ? null : minus(revenue, cost)
  return converted(input, margin, load.currency, currency, load.billingDate)
}
