import type { Fraction } from './fraction.ts'

// Shares have 6 decimals, amounts 3, a rate of exchange at most a dozen: no product of them comes near to this.
const MOST_DIGITS = 60

/** Writes an exact number as the shortest decimal: "66.68", "-500", "0". Throws when it has no finite decimal (1/3). */
export const decimalText = (value: Fraction): string => {
  const size = value.over < 0n ? -value.over : value.over
  const sign = value.over < 0n ? '-' : ''
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const scaled = size * 10n ** BigInt(digits)
    if (scaled % value.under === 0n) return sign + withPoint(scaled / value.under, digits)
  }
  throw new Error(`${value.over}/${value.under} has no finite decimal`)
}

const withPoint = (scaled: bigint, digits: number): string => {
  if (digits === 0) return scaled.toString()
  const text = scaled.toString().padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
