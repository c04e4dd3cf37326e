import {
  compare,
  divide,
  isZero,
  max,
  multiply,
  negate,
  type Rational,
  rational,
  roundHalfEven,
  subtract,
} from '../../kernel/index.ts'

/** How an amount compares with a person's own history; amounts in minor units of one currency. */
export type Variance = {
  /** The middle of the amounts before; of an even number the mean of the two in the middle, rounded half-even. */
  readonly usualMinor: number
  /** (amount − usual) ÷ |usual| in whole percent, rounded half-even; null: nothing is usual, so there is no share of it. */
  readonly percent: number | null
  /** Whether somebody should look at it before it is paid. */
  readonly isUnusual: boolean
}

/** So many periods make a habit. */
export const LEAST_HISTORY = 3
/** More than so many percent off what is usual is looked at. */
export const UNUSUAL_PERCENT = 50

/**
 * An amount beside what the same person earned in the periods before it, in any order; null with fewer than three of them,
 * since nothing is usual yet. The median is not moved by one extraordinary month, as a mean would be.
 */
export function varianceOf(amountMinor: number, before: readonly number[]): Variance | null {
  if (before.length < LEAST_HISTORY) return null
  const usual = medianOf(before)
  const usualMinor = Number(roundHalfEven(usual))
  if (isZero(usual)) return { usualMinor, percent: null, isUnusual: amountMinor !== 0 }
  const off = subtract(rational(amountMinor), usual)
  const percent = divide(multiply(off, rational(100)), sizeOf(usual))
  return {
    usualMinor,
    percent: Number(roundHalfEven(percent)),
    isUnusual: compare(sizeOf(percent), rational(UNUSUAL_PERCENT)) > 0,
  }
}

function medianOf(amounts: readonly number[]): Rational {
  const sorted = [...amounts].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? 0) : upper
  return divide(rational(lower + upper), rational(2))
}

function sizeOf(value: Rational): Rational {
  return max(value, negate(value))
}
