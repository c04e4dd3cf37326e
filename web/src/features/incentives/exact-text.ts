import { findMetric } from '@holdfast/engine/incentives'
import { add, isWhole, minorDigits, multiply, type Rational, rational, toDecimal } from '@holdfast/engine/kernel'
import { formatMoney, formatNumber } from '../../lib/format.ts'
import { currencySymbol, minorOf } from '../../lib/money-text.ts'

/** Beyond so many digits an endless fraction is cut; whole minor units never come near. */
const MOST_DIGITS = 6

/** "824.049" USD → "$824.049", "53" → "$53.00": digits below the smallest unit stay, because the steps must add up. */
export function exactMoney(text: string, currency: string): string {
  const value = rational(text)
  const minor = minorOf(toDecimal(value, minorDigits(currency)), currency)
  if (minor !== null && isWhole(multiply(value, rational(10 ** minorDigits(currency)))))
    return formatMoney({ minor, currency })
  const long = formatNumber(toDecimal(value, MOST_DIGITS), MOST_DIGITS)
  return long.startsWith('−') ? `−${currencySymbol(currency)}${long.slice(1)}` : `${currencySymbol(currency)}${long}`
}

/** A measure of a metric as people read it: money with its currency, all else as a number. */
export function measureText(text: string, metricKey: string, currency: string): string {
  if (isMoney(metricKey)) return exactMoney(text, currency)
  return formatNumber(toDecimal(rational(text), MOST_DIGITS), MOST_DIGITS)
}

/** "0.05" of money → "5%"; "4.25" of what is counted → "$4.25". */
export function rateText(text: string, calcType: string, currency: string): string {
  if (calcType !== 'PERCENT_OF_METRIC') return exactMoney(text, currency)
  return `${formatNumber(toDecimal(multiply(rational(text), rational(100)), MOST_DIGITS), MOST_DIGITS)}%`
}

/** The exact sum of decimal texts, as decimal text; of nothing: null. */
export function sumText(texts: readonly string[]): string | null {
  if (texts.length === 0) return null
  const sum = texts.map((text) => rational(text)).reduce((a: Rational, b) => add(a, b))
  return toDecimal(sum, MOST_DIGITS)
}

const isMoney = (metricKey: string): boolean => findMetric(metricKey)?.kind === 'money'
