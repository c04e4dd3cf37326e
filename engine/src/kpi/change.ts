import { divide, isNegative, isZero, negate, rational, subtract, toDecimal } from '../kernel/index.ts'

const DIGITS = 6

/**
 * (now − before) ÷ |before| as a fraction to six decimals: "0.25" is a quarter more, also when both are below 0.
 * Null when either is unknown or `before` is 0 (domain.md §5, 5). Takes whole numbers, decimals or exact ratios.
 */
export function change(now: string | number | null, before: string | number | null): string | null {
  if (now === null || before === null) return null
  const earlier = rational(before)
  if (isZero(earlier)) return null
  const size = isNegative(earlier) ? negate(earlier) : earlier
  return toDecimal(divide(subtract(rational(now), earlier), size), DIGITS)
}
