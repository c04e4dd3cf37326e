import { type DecimalMark, marksIn, plainNumber } from './number-marks.ts'
import { signedNumber } from './signed-number.ts'
import { type Unread, unread } from './unread.ts'

const SIMPLE = /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/

/**
 * The number of a cell as exact text with a point, such as `-1234.5`; null when it is none. Under the mark of its column
 * a number that is written with the other one is none. Without a mark it is read as it can be, and 1,234 can be two.
 */
export function decimalText(text: string, mark: DecimalMark | null): string | null {
  if (mark !== ',' && SIMPLE.test(text)) return text
  const number = signedNumber(text)
  const under = number && (mark ?? markOf(number.digits))
  const plain = number && under && plainNumber(number.digits, under)
  if (plain === null) return null
  return number?.isNegative && /[1-9]/.test(plain) ? `-${plain}` : plain
}

function markOf(digits: string): DecimalMark | null {
  const told = marksIn(digits)
  if (told === 'unclear') return null
  return told === 'any' ? '.' : told
}

/** Why a number of a file is none: `what` it is not, and how such a one is written here. */
export function unreadNumber(text: string, mark: DecimalMark | null, what: string, sample: string): Unread {
  const digits = signedNumber(text.replace(/[^\d.,]/g, ''))?.digits
  if (mark === null && digits !== undefined && marksIn(digits) === 'unclear')
    return unread(text, 'can be two numbers. Write it without a mark for thousands, and with two decimals.')
  const swapped = sample.replace(/[.,]/g, (each) => (each === '.' ? ',' : '.'))
  return unread(text, `is not ${what}. Write it like ${mark === ',' ? swapped : sample}.`)
}
