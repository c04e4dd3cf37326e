import { type Day, fromMinor, minorDigits, toDecimal } from '@holdfast/engine/kernel'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** Exact, with the currency's decimals: 12,345.60, or −20.00. */
export function amountText(minor: number, currency: string): string {
  const [whole = '0', decimals] = toDecimal(
    fromMinor({ minor: Math.abs(minor), currency }),
    minorDigits(currency),
  ).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${minor < 0 ? '−' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`
}

/** ₹, € and the like; a currency without a sign of its own goes by its code. */
export function signOf(currency: string): string {
  const parts = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0)
  return parts.find(({ type }) => type === 'currency')?.value ?? currency
}

/** 16 Jun 2026 */
export function dayText(day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  return `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** Tue 16 Jun 2026 */
export function weekdayText(day: Day): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dayText(day)}`
}

export function spanText(from: Day, to: Day): string {
  return `${dayText(from)} – ${dayText(to)}`
}
