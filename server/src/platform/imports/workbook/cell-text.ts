/** A number of a cell as a spreadsheet shows it: 15 digits, no exponent. Its file holds 0.30000000000000004 for 0.3. */
export function plainText(stored: string): string {
  if (/^-?\d{1,15}$/.test(stored)) return stored
  const number = Number(stored)
  if (!Number.isFinite(number)) return stored
  const [mantissa = '', exponent = '0'] = number.toExponential(14).split('e')
  return withPoint(mantissa.replace('-', '').replace('.', ''), Number(exponent), number < 0)
}

/** Fifteen digits of which the first stands before the point, moved by an exponent. */
function withPoint(digits: string, exponent: number, isNegative: boolean): string {
  const whole = exponent < 0 ? '0' : digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const decimals = (
    exponent < 0 ? digits.padStart(digits.length - exponent - 1, '0') : digits.slice(exponent + 1)
  ).replace(/0+$/, '')
  const text = decimals === '' ? whole : `${whole}.${decimals}`
  return isNegative && text !== '0' ? `-${text}` : text
}

const DAY_MS = 86_400_000
/** A spreadsheet's day 0; what lies before its March 1900 is a duration. */
const ZERO = Date.UTC(1899, 11, 30)
const FIRST_DATE = Date.UTC(1900, 2, 1)

/** A date cell: a day, a day with its time, or a duration of hours, to the second. */
export function dateText(date: Date): string {
  const time = Math.round(date.getTime() / 1_000) * 1_000
  if (Number.isNaN(time)) return ''
  if (time < FIRST_DATE) return durationText((time - ZERO) / 1_000)
  const [day = '', clock = ''] = new Date(time).toISOString().split('T')
  return time % DAY_MS === 0 ? day : `${day} ${clock.slice(0, 8)}`
}

function durationText(seconds: number): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds % 3600) / 60)}:${two(seconds % 60)}`
}

export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? dateText(cell) : String(cell)
}
