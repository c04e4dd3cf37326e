import { divide, fromMinor, rational, toDecimal } from '../kernel/index.ts'
import type { Ratio } from './ratio.ts'

const DIGITS = 6

/** Minor units over rooms as major units for one room, to six decimals, half-even. Null of no rooms. */
export function perRoom({ numerator, denominator }: Ratio, currency: string): string | null {
  if (denominator === 0) return null
  return toDecimal(divide(fromMinor({ minor: numerator, currency }), rational(denominator)), DIGITS)
}
