import { type Fraction, times } from './fraction.ts'
import { fxRate } from './fx-rate.ts'
import type { PayInput } from './pay-input.ts'

/**
 * Money of a work day in the currency that a rule reads: into the venture's when credited, and from there once more.
 * Never rounded. Null when the amount is unknown or a rate is missing. A day's sum × rate is the sum of its rows × rate.
 */
export const converted = (
  input: PayInput,
  amount: Fraction | null,
  own: string | null | undefined,
  wanted: string,
  day: string,
): Fraction | null => {
  const venture = input.venture.currency
  const credited = fxRate(input, own ?? venture, venture, day)
  const paid = fxRate(input, venture, wanted, day)
  if (amount === null || credited === null || paid === null) return null
  return times(times(amount, credited), paid)
}
