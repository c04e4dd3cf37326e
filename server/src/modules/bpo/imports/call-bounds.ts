import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'

const LONGEST = 120
const A_DAY = 86_400

const MOST: readonly (readonly [column: string, most: number, what: string])[] = [
  ['answeredAfterSeconds', A_DAY, 'seconds, which is a day'],
  ['talkSeconds', A_DAY, 'seconds, which is a day'],
  ['holdSeconds', A_DAY, 'seconds, which is a day'],
  ['wrapSeconds', A_DAY, 'seconds, which is a day'],
  ['dials', 1_000, 'dials'],
  ['revenue', 1_000_000_000_000, 'minor units'],
  ['rating', 5, 'stars; a rating is 1 to 5'],
]

/** What a person could not have typed either, in the words of the column. */
export function boundErrors({ values }: GivenRow): RowError[] {
  const errors: RowError[] = []
  for (const column of ['externalRef', 'campaign']) {
    const text = values[column]
    if (typeof text === 'string' && text.length > LONGEST)
      errors.push({ column, message: `At most ${LONGEST} characters, and this has ${text.length}. Shorten it.` })
  }
  for (const [column, most, what] of MOST) {
    const number = values[column]
    if (typeof number === 'number' && number > most) errors.push({ column, message: `At most ${most} ${what}.` })
  }
  return errors
}
