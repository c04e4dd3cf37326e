import { divide, rational, toDecimal, toText } from '../../kernel/index.ts'

const PLACES = 6

/**
 * Σ ÷ count as a decimal of at most six places, half to even; null of nothing. The response rate is answered ÷ received,
 * the mean score is Σ percent ÷ scored, the negative share is negative ÷ scored.
 */
export function reviewRatio(sum: string | number, count: number): string | null {
  if (count === 0) return null
  return toText(rational(toDecimal(divide(rational(sum), rational(count)), PLACES)))
}
