import { minorDigits } from '@holdfast/engine/kernel'

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

/** "$" or "₹", for a field that shows the symbol before the bare number. */
export const currencySymbol = (currency: string): string =>
  new Intl.NumberFormat('en-US', { style: 'currency', currency })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency
