import { findMetric, isOfMoney, unitOfMetric } from '@holdfast/engine/incentives'
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
  const [above = '', below] = text.split('/')
  // Money of a night on which no room was sold: a sum of its own, and no rate.
  if (below !== undefined && Number(below) === 0) return `${measureText(above, metricKey, currency)} ÷ 0`
  if (isMoney(metricKey)) return exactMoney(text, currency)
  const value = rational(text)
  if (unitOfMetric(findMetric(metricKey)) === 'fraction') return percentOf(value)
  return formatNumber(toDecimal(value, MOST_DIGITS), MOST_DIGITS)
}

/** "0.05" of money → "5%"; "4.25" of what is counted → "$4.25". */
export function rateText(text: string, calcType: string, currency: string): string {
  if (calcType !== 'PERCENT_OF_METRIC') return exactMoney(text, currency)
  return percentOf(rational(text))
}

/** The exact sum of decimal texts, as decimal text; of nothing: null. */
export function sumText(texts: readonly string[]): string | null {
  if (texts.length === 0) return null
  const sum = texts.map((text) => rational(text)).reduce((a: Rational, b) => add(a, b))
  return toDecimal(sum, MOST_DIGITS)
}

const isMoney = (metricKey: string): boolean => isOfMoney(findMetric(metricKey))

const percentOf = (fraction: Rational): string =>
  `${formatNumber(toDecimal(multiply(fraction, rational(100)), MOST_DIGITS), MOST_DIGITS)}%`
