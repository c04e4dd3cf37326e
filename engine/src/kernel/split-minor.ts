import {
  add,
  compare,
  divide,
  isNegative,
  isZero,
  multiply,
  type Rational,
  rational,
  subtract,
  ZERO,
} from './rational.ts'
import { refuse } from './refusal.ts'

/**
 * Splits whole minor units by weights (they need not sum to 1) so that the parts sum exactly to the input.
 * Each part gets its floor, the units left go to the largest remainders, equal remainders in the order given;
 * a negative total is split like its positive twin, so that a reversal takes back exactly what was given.
 */
export function splitMinor(total: number, shares: readonly Rational[]): readonly number[] {
  const whole = shares.reduce(add, ZERO)
  if (shares.some(isNegative) || isZero(whole))
    refuse(
      'refused',
      'split.no_shares',
      'Nothing can be split among these shares. Give shares of 0 or more, one above 0.',
    )
  const parts = shares.map((share) => floored(divide(multiply(rational(Math.abs(total)), share), whole)))
  const left = BigInt(Math.abs(total)) - parts.reduce((sum, part) => sum + part.floor, 0n)
  const raised = new Set([...parts].sort((a, b) => compare(b.rest, a.rest)).slice(0, Number(left)))
  const sign = total < 0 ? -1n : 1n
  return parts.map((part) => Number(sign * (part.floor + (raised.has(part) ? 1n : 0n))))
}

function floored(exact: Rational) {
  const floor = exact.n / exact.d
  return { floor, rest: subtract(exact, rational(floor)) }
}
