import { type Money, minorDigits } from '@holdfast/engine/kernel'
import { majorText } from './money-text.ts'

const moneyFormats = new Map<string, Intl.NumberFormat>()

/** 123450 USD → "$1,234.50", 12345600 INR → "₹1,23,456.00"; exact at any size, with a true minus sign. */
export function formatMoney({ minor, currency }: Money): string {
  return trueMinus(moneyFormat(currency).format(asDecimal(majorText(minor, currency))))
}

/** Decimal text in major units, rounded to the smallest: "2.4531" USD → "$2.45". For rates; amounts are whole minor units. */
export const formatMajor = (value: Decimal, currency: string): string =>
  trueMinus(moneyFormat(currency).format(asDecimal(value)))

/** A ratio as the API sends it ("0.184", never a percentage) → "18.4%". */
export const formatRatio = (ratio: Decimal): string => trueMinus(percent.format(asDecimal(ratio)))

/** A count or mean: "31.6", "1,204"; at most `digits` behind the point. */
export function formatNumber(value: Decimal, digits = 1): string {
  return trueMinus(new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }).format(asDecimal(value)))
}

/** Whole seconds → "45 s", "3 m 45 s", "2 h 10 m", "3 d 4 h": the two largest units. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(Math.abs(seconds))
  return `${seconds < 0 ? '−' : ''}${twoUnits(whole)}`
}

type Decimal = number | bigint | string

const percent = new Intl.NumberFormat('en-US', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

// Formatters are slow to make and quick to use; a table of 10,000 amounts needs one.
function moneyFormat(currency: string): Intl.NumberFormat {
  const known = moneyFormats.get(currency)
  if (known) return known
  // Lakh grouping belongs to the rupee, not to the reader's browser: two people must read the same figure.
  const made = new Intl.NumberFormat(currency === 'INR' ? 'en-IN' : 'en-US', {
    style: 'currency',
    currency,
    // Both, and from the engine: the browser's own table of digits may differ from the one that pay is computed with.
    minimumFractionDigits: minorDigits(currency),
    maximumFractionDigits: minorDigits(currency),
  })
  moneyFormats.set(currency, made)
  return made
}

// Intl reads decimal text exactly: no amount and no rate passes through a float.
const asDecimal = (value: Decimal): Intl.StringNumericLiteral => String(value) as Intl.StringNumericLiteral
const trueMinus = (text: string) => text.replace('-', '−')

function twoUnits(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`
  return `${Math.floor(seconds / 86_400)} d ${Math.floor((seconds % 86_400) / 3600)} h`
}
