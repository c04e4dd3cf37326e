import { lowest, multiply, type Rational, rational, roundHalfEven } from './rational.ts'

/** For display only: rounded half-even to `digits` places, which are always written out ("1.50"). */
export function toDecimal(value: Rational, digits: number): string {
  return placed(roundHalfEven(multiply(value, rational(10n ** BigInt(digits)))), digits)
}

/** The exact value as text that `rational` reads back: "12.5" where the decimal ends, else "n/d" in lowest terms. */
export function toText(value: Rational): string {
  const { n, d } = lowest(value)
  if (d === 1n) return n.toString()
  const digits = decimalDigits(d)
  return digits === null ? `${n}/${d}` : placed((n * 10n ** BigInt(digits)) / d, digits)
}

/** How many places a fraction with this denominator needs; null when its decimal never ends. */
function decimalDigits(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0]
  for (; rest % 2n === 0n; rest /= 2n) twos += 1
  for (; rest % 5n === 0n; rest /= 5n) fives += 1
  return rest === 1n ? Math.max(twos, fives) : null
}

function placed(units: bigint, digits: number): string {
  const sign = units < 0n ? '-' : ''
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return digits === 0 ? `${sign}${whole}` : `${sign}${whole}.${text.slice(-digits)}`
}
