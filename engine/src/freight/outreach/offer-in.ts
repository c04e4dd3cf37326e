import { minorDigits } from '../../kernel/index.ts'
import { namesAnotherCurrency } from './currencies-in.ts'

/** What is further down in a text names no price: anybody may write us, and as much as they like. */
const MOST_READ = 2_000
/** At most so long, so that no place of a text is a long way to go. */
const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,2})?(?!\d|[.,]\d)`
/** "$1,850", "1850 usd", "1.9k": marked as money. */
const MARKED = new RegExp(
  String.raw`\$\s?(${NUMBER})(k)?|(?<![\d.,])(${NUMBER})(k)?\s?(?:usd|dollars|all[- ]?in)\b`,
  'gi',
)
/** A number by itself, and no part of a telephone number, a date, a time, a weight or a number of something. */
const BARE = /(?<![\d#:/.,+-])(\d{3,5}|\d{1,2},\d{3})(?![\d:/-]|[.,]\d|\s?(?:lb|lbs|pounds|miles|mi|am|pm|hrs?)\b)/gi
/** Between these a load is paid, in major units. */
const LEAST = 100
const MOST = 20_000

/**
 * The one price that a text names, in minor units; null: none, or several. It is what an award may begin with on the
 * screen: a person decides, so a price that is in doubt, or of another currency, is none.
 */
export function offerIn(text: string, currency: string): number | null {
  if (minorDigits(currency) !== 2) return null
  const read = beginningOf(text)
  if (namesAnotherCurrency(read, currency)) return null
  const marked = pricesOf(read, MARKED)
  return oneOf(marked.length > 0 ? marked : pricesOf(read, BARE))
}

/** Whole words: half a number is another one. */
function beginningOf(text: string): string {
  return text.length <= MOST_READ ? text : text.slice(0, Math.max(0, text.lastIndexOf(' ', MOST_READ)))
}

function pricesOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)]
    .map(([, first, firstK, second, secondK]) => priceOf(first ?? second ?? '', firstK ?? secondK))
    .filter((price) => price >= LEAST * 100 && price <= MOST * 100)
}

function priceOf(digits: string, thousands: string | undefined): number {
  return Math.round(Number(digits.replaceAll(',', '')) * 100) * (thousands === undefined ? 1 : 1000)
}

function oneOf(prices: readonly number[]): number | null {
  const [first, ...others] = new Set(prices)
  return first !== undefined && others.length === 0 ? first : null
}
