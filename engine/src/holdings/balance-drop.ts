import { compare, divide, multiply, rational, toDecimal } from '../kernel/index.ts'

const DIGITS = 6

export type BalanceDrop = {
  /** Above 0, in minor units. */
  readonly lostMinor: number
  /** Of what there was, a fraction to six decimals; null: there was nothing to lose a part of. */
  readonly share: string | null
  readonly isOverdrawn: boolean
}

/**
 * What one balance lost against the one before it, when that is to be told: a part of at least `percent` of what there
 * was, or anything that leaves the account overdrawn. null: it is no drop.
 */
export function balanceDrop(beforeMinor: number, afterMinor: number, percent: number): BalanceDrop | null {
  const lostMinor = beforeMinor - afterMinor
  if (lostMinor <= 0) return null
  const isOverdrawn = afterMinor < 0
  const share = beforeMinor > 0 ? divide(rational(lostMinor), rational(beforeMinor)) : null
  const isLarge = share !== null && compare(multiply(share, rational(100)), rational(percent)) >= 0
  if (!isOverdrawn && !isLarge) return null
  return { lostMinor, share: share && toDecimal(share, DIGITS), isOverdrawn }
}
