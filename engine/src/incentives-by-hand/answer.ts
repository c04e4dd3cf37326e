import { decimalText } from './decimal-text.ts'
import { factRows } from './fact-rows.ts'
import { compare, sum, ZERO } from './fraction.ts'
import { loadRows } from './load-rows.ts'
import { membershipOn } from './membership-on.ts'
import { isOfLoads, isRatio } from './metric-kinds.ts'
import { openingRows } from './opening-rows.ts'
import type { PayInput } from './pay-input.ts'
import type { Counted, Question, Row } from './question.ts'
import { sideOn } from './side-on.ts'

export type Answer = {
  /** A decimal, or "numerator/denominator" of a ratio; null = no data. */
  readonly value: string | null
  readonly rows: number
  readonly unmeasured: number
  /** Whether somebody stood on the side on one of the days, in the job role where one is asked for. */
  readonly hasRole: boolean
}

/** A metric over the counted days of a period, each day asked anew, with the opening balances of the period. */
export const answer = (input: PayInput, question: Question, counted: Counted): Answer => {
  const rowsOf = isOfLoads(question.metricKey) ? loadRows : factRows
  const rows = [
    ...openingRows(input, question, counted),
    ...counted.days.flatMap((day) => rowsOf(input, question, day)),
  ]
  const measured = rows.filter((row) => row.num !== null)
  const hasRole = sideHasRole(input, question, [counted.firstDay, ...counted.days])
  return {
    value: rows.length === 0 ? withoutRows(question, hasRole) : valueOfRows(question, measured),
    rows: rows.length,
    unmeasured: rows.length - measured.length,
    hasRole,
  }
}

// "A person without credits in the period has value "0" for the rules of any job role that their membership had on a day
// of the period to date, and for rules without one": domain.md §6 Who. A ratio of nothing stays without data, and so does
// the team of a person who is above nobody ("A team rule pays everyone above").
const withoutRows = (question: Question, hasRole: boolean): string | null =>
  hasRole && !isRatio(question.metricKey) ? '0' : null

const valueOfRows = (question: Question, measured: readonly Row[]): string | null => {
  if (measured.length === 0) return null
  const num = sum(measured.flatMap((row) => row.num ?? []))
  if (!isRatio(question.metricKey)) return decimalText(num)
  const den = sum(measured.flatMap((row) => row.den ?? []))
  return compare(den, ZERO) === 0 ? null : `${decimalText(num)}/${decimalText(den)}`
}

const sideHasRole = (input: PayInput, { payee, of, jobRole }: Question, days: readonly string[]): boolean =>
  days.some((day) =>
    sideOn(input, payee, of, day).some((id) => jobRole === null || membershipOn(input, id, day)?.jobRole === jobRole),
  )
