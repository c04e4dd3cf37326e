import { type DecimalMark, marksIn, plainNumber } from './number-marks.ts'
import { signedNumber } from './signed-number.ts'

const SIMPLE = /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/

/**
 * The number of a cell as exact text with a point, such as `-1234.5`; null when it is none. `mark` is what the column
 * shows elsewhere; where it shows nothing, one comma before three digits is thousands and one point is decimals.
 */
export function decimalText(text: string, mark: DecimalMark | null): string | null {
  if (mark !== ',' && SIMPLE.test(text)) return text
  const number = signedNumber(text)
  if (!number) return null
  const plain = plainNumber(number.digits, markOf(number.digits, mark))
  if (plain === null) return null
  return number.isNegative && /[1-9]/.test(plain) ? `-${plain}` : plain
}

function markOf(digits: string, mark: DecimalMark | null): DecimalMark {
  const told = marksIn(digits)
  return told === 'any' || told === 'unclear' ? (mark ?? '.') : told
}
