import { refuse } from './refusal.ts'

/**
 * An exact fraction; `d` is always above 0, the sign is on `n`. It is not always in lowest terms, because reducing
 * costs more than all other arithmetic together: ask `compare` whether two are equal, and `lowest` for the one form.
 */
export type Rational = { readonly n: bigint; readonly d: bigint }

export const ZERO: Rational = { n: 0n, d: 1n }

/**
 * An exact number from "12.5", "-3", "2/3" (each side may be a decimal), a bigint or a whole number.
 * A fraction with denominator 0 is malformed: the caller turns a ratio of nothing into null before it comes here.
 */
export function rational(from: string | bigint | number): Rational {
  if (typeof from === 'bigint') return { n: from, d: 1n }
  if (typeof from === 'number') return wholeNumber(from)
  const slash = from.indexOf('/')
  if (slash < 0) return decimal(from)
  const denominator = decimal(from.slice(slash + 1))
  if (denominator.n === 0n) malformed(from)
  return divide(decimal(from.slice(0, slash)), denominator)
}

/** True for the decimal text that rules, rates and measures are written in: no exponent, no bare point. */
export function isDecimal(text: string): boolean {
  return text.length <= LONGEST && DECIMAL.test(text)
}

export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d }
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d }
  return lowest({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

export function multiply(a: Rational, b: Rational): Rational {
  return { n: a.n * b.n, d: a.d * b.d }
}

/** Dividing by zero is a mistake of the caller, not of a person: a ratio of nothing is null, never a division. */
export function divide(a: Rational, b: Rational): Rational {
  if (b.n === 0n) throw new RangeError('A ratio of nothing is null: check for zero before dividing.')
  return lowest(b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n })
}

export function negate(a: Rational): Rational {
  return { n: -a.n, d: a.d }
}

/** Below 0, 0 or above 0, as a sort function wants it. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function min(a: Rational, b: Rational): Rational {
  return compare(b, a) < 0 ? b : a
}

export function max(a: Rational, b: Rational): Rational {
  return compare(b, a) > 0 ? b : a
}

export function isNegative(a: Rational): boolean {
  return a.n < 0n
}

export function isZero(a: Rational): boolean {
  return a.n === 0n
}

export function isWhole(a: Rational): boolean {
  return a.n % a.d === 0n
}

/** The nearest whole number; exactly half goes to the even neighbour, on both sides of 0. */
export function roundHalfEven(a: Rational): bigint {
  const rest = a.n % a.d
  const towardsZero = a.n / a.d
  const twice = 2n * (rest < 0n ? -rest : rest)
  const away = twice > a.d || (twice === a.d && towardsZero % 2n !== 0n)
  return away ? towardsZero + (a.n < 0n ? -1n : 1n) : towardsZero
}

/** The same value with the smallest denominator. */
export function lowest({ n, d }: Rational): Rational {
  let [divisor, rest] = [d, n < 0n ? -n % d : n % d]
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest]
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor }
}

const DECIMAL = /^[+-]?\d+(?:\.\d+)?$/
// Far above any sum of money, far below what would make BigInt arithmetic slow.
const LONGEST = 100

function decimal(text: string): Rational {
  if (!isDecimal(text)) malformed(text)
  const point = text.indexOf('.')
  if (point < 0) return { n: BigInt(text), d: 1n }
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: 10n ** BigInt(text.length - point - 1) }
}

function wholeNumber(from: number): Rational {
  if (!Number.isSafeInteger(from)) malformed(String(from))
  return { n: BigInt(from), d: 1n }
}

function malformed(text: string): never {
  return refuse('malformed', 'number.malformed', 'This is not an exact number. Write it like 12.5 or 2/3.', {
    text: text.slice(0, LONGEST),
  })
}
