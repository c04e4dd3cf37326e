import { dayIn } from './calendar.ts'
import { converted } from './converted.ts'
import { fraction, fractionOrNull } from './fraction.ts'
import { membershipOn } from './membership-on.ts'
import { isOfMoney, isRatio } from './metric-kinds.ts'
import type { Fact, PayInput } from './pay-input.ts'
import type { Question, Row } from './question.ts'
import { sideOn } from './side-on.ts'

/** One row per fact of the day by the side's people whose membership has the job role asked for. */
export const factRows = (input: PayInput, question: Question, day: string): readonly Row[] => {
  const side = sideOn(input, question.payee, question.of, day)
  const rows: Row[] = []
  for (const fact of input.facts ?? []) {
    if (fact.metricKey !== question.metricKey || dayOf(fact) !== day || !side.includes(fact.person)) continue
    const { jobRole } = membershipOn(input, fact.person, day) ?? { jobRole: null }
    if (question.jobRole !== null && question.jobRole !== jobRole) continue
    rows.push(rowOf(input, question, fact, day))
  }
  return rows
}

const dayOf = (fact: Fact): string => {
  if (typeof fact.day === 'string') return fact.day
  if (typeof fact.startedAt === 'string' && typeof fact.zone === 'string') return dayIn(fact.startedAt, fact.zone)
  throw new Error('a fact has a day, or a moment and a zone')
}

const rowOf = (input: PayInput, { metricKey, currency }: Question, fact: Fact, day: string): Row => {
  const ratio = isRatio(metricKey)
  const own = ratio ? fractionOrNull(fact.num) : fact.value === undefined ? fraction('1') : fractionOrNull(fact.value)
  const num = isOfMoney(metricKey) ? converted(input, own, fact.currency, currency, day) : own
  if (!ratio) return { num, den: null }
  const den = fractionOrNull(fact.den)
  return num === null || den === null ? { num: null, den: null } : { num, den }
}
