import type { GivenRow, RowError } from '../../../../platform/imports/kind.ts'

const LONGEST: Readonly<Record<string, number>> = {
  externalId: 200,
  guestName: 200,
  title: 500,
  language: 35,
}

/** What the table would not take. */
export function boundErrors({ values }: GivenRow): RowError[] {
  return Object.entries(LONGEST).flatMap(([column, most]) => {
    const length = String(values[column] ?? '').length
    return length > most ? [{ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` }] : []
  })
}
