/** An exact number: `over / under`, `under` above 0, in lowest terms. */
export type Fraction = { readonly over: bigint; readonly under: bigint }

export const ZERO: Fraction = { over: 0n, under: 1n }
export const ONE: Fraction = { over: 1n, under: 1n }

/** Reads a decimal such as "-12.50" or a ratio such as "140/200". Throws on any other text and on a denominator of 0. */
export const fraction = (text: string): Fraction => {
  const [numerator = '', denominator = '1', ...more] = text.split('/')
  if (more.length > 0) throw new Error(`not a number: ${text}`)
  return divided(decimal(numerator), decimal(denominator))
}

/** The same of a text that may be missing: unknown stays unknown. */
export const fractionOrNull = (text: string | null | undefined): Fraction | null =>
  text === null || text === undefined ? null : fraction(text)

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under + b.over * a.under, a.under * b.under)

export const minus = (a: Fraction, b: Fraction): Fraction =>
  reduced(a.over * b.under - b.over * a.under, a.under * b.under)

export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under)

/** Throws when `b` is 0. */
export const divided = (a: Fraction, b: Fraction): Fraction => {
  if (b.over === 0n) throw new Error('division by zero')
  return reduced(a.over * b.under, a.under * b.over)
}

export const sum = (all: readonly Fraction[]): Fraction => {
  let total = ZERO
  for (const one of all) total = plus(total, one)
  return total
}

/** Below 0 when `a` is the smaller, 0 when equal, above 0 when `a` is the larger. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under
  if (difference === 0n) return 0
  return difference < 0n ? -1 : 1
}

export const smaller = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b)

export const larger = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b)

const decimal = (text: string): Fraction => {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text)
  if (parts === null) throw new Error(`not a number: ${text}`)
  const [, sign = '', whole = '', digits = ''] = parts
  const size = BigInt(whole + digits)
  return reduced(sign === '-' ? -size : size, 10n ** BigInt(digits.length))
}

const reduced = (over: bigint, under: bigint): Fraction => {
  const common = commonDivisor(over < 0n ? -over : over, under < 0n ? -under : under)
  const sign = under < 0n ? -1n : 1n
  return { over: (sign * over) / common, under: (sign * under) / common }
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b))
