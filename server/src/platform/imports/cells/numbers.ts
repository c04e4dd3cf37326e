import { decimalText, unreadNumber } from './decimal-text.ts'
import type { DecimalMark } from './number-marks.ts'
import { type ReadCell, unread } from './unread.ts'

/** A whole number; `1,234`, `12.0` and `+5` are some. */
export function wholeReader(mark: DecimalMark | null): ReadCell {
  return (text) => {
    const [whole, decimals = ''] = decimalText(text, mark)?.split('.') ?? []
    if (whole === undefined || /[1-9]/.test(decimals)) return unreadNumber(text, mark, 'a whole number', '1,234')
    const number = Number(whole) + 0
    return Number.isSafeInteger(number) ? number : unread(text, 'is too large a number to be kept exactly.')
  }
}

const LONGEST_WHOLE = 15
const LONGEST_DECIMALS = 12

/** An exact decimal as text; `12.5%` is `0.125`. Refused when it is longer than what the product keeps exactly. */
export function decimalReader(mark: DecimalMark | null): ReadCell {
  return (text) => {
    const isPercent = text.endsWith('%')
    const plain = decimalText(isPercent ? text.slice(0, -1).trimEnd() : text, mark)
    if (plain === null) return unreadNumber(text, mark, 'a number', '1234.5')
    const exact = withoutZeros(isPercent ? hundredth(plain) : plain)
    const [whole = '', decimals = ''] = exact.replace('-', '').split('.')
    if (whole.length > LONGEST_WHOLE || decimals.length > LONGEST_DECIMALS)
      return unread(text, `has more than ${LONGEST_WHOLE} digits or ${LONGEST_DECIMALS} decimals. Round it.`)
    return exact
  }
}

function hundredth(plain: string): string {
  const sign = plain.startsWith('-') ? '-' : ''
  const [whole = '', decimals = ''] = plain.replace('-', '').split('.')
  const digits = whole.padStart(3, '0')
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${decimals}`
}

function withoutZeros(plain: string): string {
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain
  const bare = short.replace(/^(-?)0+(?=\d)/, '$1')
  return bare === '-0' ? '0' : bare
}
