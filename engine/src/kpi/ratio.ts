import { divide, rational, toDecimal } from '../kernel/index.ts'

/** Stored as the two sums; a period is Σ numerators ÷ Σ denominators, never a mean of ratios (domain.md §5, 3). */
export type Ratio = { readonly numerator: number; readonly denominator: number }

const DIGITS = 6

/** numerator ÷ denominator to six decimals, half-even. Null when the denominator is 0: a ratio of nothing is no data. */
export function ratio(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null
  return toDecimal(divide(rational(numerator), rational(denominator)), DIGITS)
}
