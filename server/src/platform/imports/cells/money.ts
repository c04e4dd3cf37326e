import { minorDigits } from '@holdfast/engine/kernel'
import { decimalText, unreadNumber } from './decimal-text.ts'
import type { DecimalMark } from './number-marks.ts'
import { type ReadCell, type Unread, unread } from './unread.ts'

/** Whole minor units of the venture's currency. An amount that says another currency is refused, never converted. */
export function moneyReader(currency: string, mark: DecimalMark | null): ReadCell {
  const digits = minorDigits(currency)
  return (text) => {
    const { amount, marks } = withoutCurrency(text)
    const plain = decimalText(amount, mark)
    if (plain === null) return unreadNumber(text, mark, 'an amount', '1,234.50')
    const foreign = marks.find((each) => !means(each, currency))
    if (foreign !== undefined)
      return unread(text, `is in ${codeOf(foreign)}, and ${currency} is kept here. Convert the amount first.`)
    return minorOf(text, plain, digits, currency)
  }
}

// A code or a symbol before or after the amount: USD 1,234.50, $1,234.50, -$5, 1.234,50 €.
const MARK = '([A-Za-z]{3}|[A-Z]{1,3}\\$|[$€£¥₹])'
const BEFORE = new RegExp(`^([-−(]?)\\s*${MARK}\\s*`)
const AFTER = new RegExp(`\\s*${MARK}\\s*([-−)]?)$`)

export function withoutCurrency(text: string): { readonly amount: string; readonly marks: readonly string[] } {
  if (/^[\d.,-]+$/.test(text)) return { amount: text, marks: [] }
  const marks: string[] = []
  const amount = text
    .replace(BEFORE, (_, sign: string, mark: string) => {
      marks.push(mark)
      return sign
    })
    .replace(AFTER, (_, mark: string, sign: string) => {
      marks.push(mark)
      return sign
    })
  return { amount, marks }
}

function minorOf(text: string, plain: string, digits: number, currency: string): number | Unread {
  const [whole = '', decimals = ''] = plain.split('.')
  if (/[1-9]/.test(decimals.slice(digits)))
    return unread(text, `has more decimals than ${currency} has. Round it to ${digits}, like ${sampleOf(digits)}.`)
  const minor = Number(`${whole}${decimals.slice(0, digits).padEnd(digits, '0')}`)
  return Number.isSafeInteger(minor) ? minor + 0 : unread(text, 'is too large to be kept exactly.')
}

function sampleOf(digits: number): string {
  return digits === 0 ? '1,234' : `1,234.${'567890'.slice(0, digits)}`
}

/** A symbol that several currencies share is taken for the venture's own when that is one of them. */
const SYMBOLS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'BRL', 'CLP', 'COP', 'ARS'],
  US$: ['USD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'LBP'],
  '¥': ['JPY', 'CNY'],
  '₹': ['INR'],
}

function means(mark: string, currency: string): boolean {
  return SYMBOLS[mark]?.includes(currency) ?? mark.toUpperCase() === currency
}

function codeOf(mark: string): string {
  return SYMBOLS[mark]?.[0] ?? mark.toUpperCase()
}
