import { converted } from './converted.ts'
import { type Fraction, fractionOrNull, larger, sum } from './fraction.ts'
import { isOfLoads, isOfMoney, isRatio } from './metric-kinds.ts'
import type { Opening, PayInput } from './pay-input.ts'
import type { Question, Row } from './question.ts'
import { sideOn } from './side-on.ts'

/**
 * The opening balances that enter an answer about the period that starts on `start`, a day before `liveFrom`
 * (domain.md §1). Without a job role, loads come in with the role that holds most, as a load itself would.
 */
export const openingRows = (input: PayInput, question: Question, start: string): readonly Row[] => {
  const { liveFrom } = input.venture
  if (typeof liveFrom !== 'string' || start >= liveFrom) return []
  const side = sideOn(input, question.payee, question.of, liveFrom)
  const meant = (input.opening ?? []).filter(
    (one) => one.from === start && one.metricKey === question.metricKey && side.includes(one.person),
  )
  if (question.jobRole !== null) {
    return meant.filter((one) => one.creditRole === question.jobRole).map((one) => rowOf(input, question, one))
  }
  const rows = meant.map((one) => ({ role: one.creditRole, row: rowOf(input, question, one) }))
  return isOfLoads(question.metricKey) ? ofLargestRole(rows) : rows.map(({ row }) => row)
}

const ofLargestRole = (rows: readonly { role: string | null; row: Row }[]): readonly Row[] => {
  let largest: Fraction | null = null
  for (const { role } of rows) {
    const total = sum(rows.filter((one) => one.role === role).flatMap(({ row }) => row.num ?? []))
    largest = largest === null ? total : larger(largest, total)
  }
  return largest === null ? [] : [{ num: largest, den: null }]
}

const rowOf = (input: PayInput, { metricKey, currency }: Question, opening: Opening): Row => {
  const ratio = isRatio(metricKey)
  const own = fractionOrNull(ratio ? opening.num : (opening.value ?? opening.num))
  const num = isOfMoney(metricKey) ? converted(input, own, null, currency, opening.from) : own
  return { num, den: ratio ? fractionOrNull(opening.den) : null }
}
