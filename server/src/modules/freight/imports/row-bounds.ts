import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

const LONGEST: Readonly<Record<string, number>> = {
  externalRef: 120,
  number: 40,
  customer: 200,
  customerReference: 80,
  carrier: 200,
  truck: 40,
  driver: 200,
  cancelReason: 500,
}
const MOST: readonly (readonly [column: string, most: number, what: string])[] = [
  ['miles', 99_999, 'miles'],
  ['weightPounds', 200_000, 'pounds'],
]
const MOST_MINOR = 1_000_000_000_000
const LONGEST_OWN_NUMBER = 9

/** What a person could not have typed either. */
export function boundErrors({ values }: GivenRow, code: string): RowError[] {
  const errors: RowError[] = []
  for (const [column, most] of Object.entries(LONGEST)) {
    const length = String(values[column] ?? '').length
    if (length > most)
      errors.push({ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` })
  }
  for (const [column, most, what] of MOST) {
    const number = Number(values[column] ?? 0)
    if (number < 0 || number > most) errors.push({ column, message: `0 to ${most.toLocaleString('en-US')} ${what}.` })
  }
  for (const column of ['bill', 'cost'])
    if (Number(values[column] ?? 0) > MOST_MINOR)
      errors.push({ column, message: 'This amount is too large to be one load’s.' })
  const own = ownNumber(String(values['number'] ?? ''), code)
  if (own !== null && !Number.isSafeInteger(own))
    errors.push({ column: 'number', message: `${code}- takes at most ${LONGEST_OWN_NUMBER} digits after it.` })
  return errors
}

/** Of a number such as NL-1005 that the venture would give itself: 1005; NaN when it is too long to count on from. */
export function ownNumber(number: string, code: string): number | null {
  if (!number.startsWith(`${code}-`)) return null
  const digits = number.slice(code.length + 1)
  if (!/^\d+$/.test(digits)) return null
  return digits.length > LONGEST_OWN_NUMBER ? Number.NaN : Number(digits)
}
