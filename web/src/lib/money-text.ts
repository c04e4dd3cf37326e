import { minorDigits } from '@holdfast/engine/kernel'
import { ungrouped } from './ungrouped.ts'

/** 123450 USD → "1234.50", as a field shows it without grouping; null → "". Text all the way: no float touches it. */
export function majorText(minor: number | null, currency: string): string {
  if (minor === null) return ''
  const digits = minorDigits(currency)
  const all = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = all.slice(0, all.length - digits)
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${all.slice(-digits)}` : ''}`
}

/** "1234.5" USD → 123450; "" and what is no amount → null. Digits beyond the currency's smallest unit are cut. */
export function minorOf(text: string, currency: string): number | null {
  const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(text)
  if (!parts || !/\d/.test(text)) return null
  const digits = minorDigits(currency)
  const [, sign = '', whole = '', rest = ''] = parts
  const minor = Number(`${whole}${rest.slice(0, digits).padEnd(digits, '0')}`)
  if (!Number.isSafeInteger(minor)) return null
  return sign && minor !== 0 ? -minor : minor
}

/**
 * An amount as a person types or pastes it, "1,234.5", "$12" or "−3": minor units, null when nothing is written. NaN where
 * nobody can tell what is meant: "7,5" may be seven and a half, and "12.345" is no amount of a currency with cents.
 */
export function readMoney(text: string, currency: string): number | null {
  const written = text
    .replaceAll(/[\s\u00a0]/g, '')
    .replace('−', '-')
    .replace(currencySymbol(currency), '')
  if (written === '') return null
  const number = ungrouped(written)
  const digits = number.split('.')[1]?.length ?? 0
  if (digits > minorDigits(currency)) return Number.NaN
  return minorOf(number, currency) ?? Number.NaN
}

/** 123450 USD → "1,234.50", as a field shows an amount that nobody is changing; what is no amount is no text. */
export function groupedText(minor: number | null, currency: string): string {
  if (minor === null || Number.isNaN(minor)) return ''
  const digits = minorDigits(currency)
  const [whole = '', rest] = majorText(Math.abs(minor), currency).split('.')
  const grouped = new Intl.NumberFormat(currency === 'INR' ? 'en-IN' : 'en-US').format(BigInt(whole))
  return `${minor < 0 ? '-' : ''}${grouped}${digits > 0 ? `.${rest}` : ''}`
}

/** "$" or "₹", for a field that shows the symbol before the bare number. */
export const currencySymbol = (currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency
