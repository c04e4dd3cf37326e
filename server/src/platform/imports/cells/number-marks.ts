export type DecimalMark = '.' | ','

/**
 * Which mark separates the decimals, as one number tells it. 'any': the number has neither mark. 'unclear': 1,234 can be
 * a thousand or a bit more than one.
 */
export function marksIn(digits: string): DecimalMark | 'any' | 'unclear' {
  const dot = digits.lastIndexOf('.')
  const comma = digits.lastIndexOf(',')
  if (dot < 0 && comma < 0) return 'any'
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const mark = dot >= 0 ? '.' : ','
  const other = dot >= 0 ? ',' : '.'
  const last = Math.max(dot, comma)
  // 1.234.567: only groups repeat.
  if (digits.indexOf(mark) !== last) return other
  const couldBeGroups = digits.length - last - 1 === 3 && last >= 1 && last <= 3 && digits !== `0${digits.slice(1)}`
  return couldBeGroups ? 'unclear' : mark
}

const GROUPED: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?$/,
  ',': /^\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d*)?$/,
}
const PLAIN: Readonly<Record<DecimalMark, RegExp>> = { '.': /^\d*(?:\.\d*)?$/, ',': /^\d*(?:,\d*)?$/ }

/** The number with a point and without groups, `1234.50`; null when it is none under this mark. */
export function plainNumber(digits: string, mark: DecimalMark): string | null {
  if (!/\d/.test(digits)) return null
  if (PLAIN[mark].test(digits)) return tidy(mark === '.' ? digits : digits.replace(',', '.'))
  if (!GROUPED[mark].test(digits)) return null
  return tidy(mark === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.'))
}

function tidy(plain: string): string {
  const whole = plain.startsWith('.') ? `0${plain}` : plain
  return whole.endsWith('.') ? whole.slice(0, -1) : whole
}
