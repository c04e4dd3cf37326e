import { decimalText } from './decimal-text.ts'
import { factRows } from './fact-rows.ts'
import { compare, sum, ZERO } from './fraction.ts'
import { loadRows } from './load-rows.ts'
import { membershipOn } from './membership-on.ts'
import { isOfLoads, isRatio } from './metric-kinds.ts'
import { openingRows } from './opening-rows.ts'
import type { PayInput } from './pay-input.ts'
import type { Question, Row } from './question.ts'
import { sideOn } from './side-on.ts'

export type Answer = {
  /** A decimal, or "numerator/denominator" of a ratio; null = no data. */
  readonly value: string | null
  readonly rows: number
  readonly unmeasured: number
  /** Whether the side had the job role on one of the days, or none is asked for. */
  readonly hasRole: boolean
}

/** A metric over the counted days of a period, each day asked anew, with the opening balances of the period. */
export const answer = (input: PayInput, question: Question, start: string, days: readonly string[]): Answer => {
  const rowsOf = isOfLoads(question.metricKey) ? loadRows : factRows
  const rows = [...openingRows(input, question, start), ...days.flatMap((day) => rowsOf(input, question, day))]
  const measured = rows.filter((row) => row.num !== null)
  const hasRole = sideHasRole(input, question, days)
  return {
    value: rows.length === 0 ? withoutRows(question, hasRole) : valueOfRows(question, measured),
    rows: rows.length,
    unmeasured: rows.length - measured.length,
    hasRole,
  }
}

// "A person without credits in the period has value "0" for the rules of any job role that their membership had on a day
// of the period to date, and for rules without one": domain.md §6 Who. A ratio of nothing stays without data.
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
  jobRole === null ||
  days.some((day) => sideOn(input, payee, of, day).some((id) => membershipOn(input, id, day)?.jobRole === jobRole))
