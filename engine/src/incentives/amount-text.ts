import { isWhole, minorDigits, multiply, type Rational, rational, toDecimal, toText } from '../kernel/index.ts'

/** "1,234.50 USD"; digits beyond the currency's own are kept where the exact amount has them. */
export function moneyText(amount: Rational, currency: string): string {
  const digits = minorDigits(currency)
  const hasMore = !isWhole(multiply(amount, rational(10 ** digits)))
  return `${grouped(hasMore ? toText(amount) : toDecimal(amount, digits))} ${currency}`
}

/** "2%" for "0.02". */
export function percentText(fraction: Rational): string {
  return `${toText(multiply(fraction, rational(100)))}%`
}

/** "1,234.5", exact. */
export function numberText(value: Rational): string {
  return grouped(toText(value))
}

function grouped(text: string): string {
  const [whole = '', rest] = text.split('.')
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? thousands : `${thousands}.${rest}`
}
