import { dayBefore } from './calendar.ts'
import { converted } from './converted.ts'
import { fractionOrNull } from './fraction.ts'
import { membershipOn } from './membership-on.ts'
import { isOfLoads, isOfMoney, isRatio } from './metric-kinds.ts'
import type { Opening, PayInput } from './pay-input.ts'
import type { Counted, Question, Row } from './question.ts'
import { sideOn } from './side-on.ts'

/**
 * The opening balances that enter an answer about a period that began before `liveFrom` (domain.md §1). A balance of loads
 * enters what asks for its own credit role, one without a role what asks for none; any other is of the job role that its
 * payee has on the period's first counted day, in a team its person on the first day live.
 */
export const openingRows = (input: PayInput, question: Question, { start, firstDay }: Counted): readonly Row[] => {
  const { liveFrom } = input.venture
  if (typeof liveFrom !== 'string' || start >= liveFrom) return []
  const side = sideOn(input, question.payee, question.of, liveFrom)
  const roleDay = question.of === 'own' ? firstDay : liveFrom
  return (input.opening ?? [])
    .filter((one) => one.from === start && one.metricKey === question.metricKey && side.includes(one.person))
    .filter((one) => isOfRole(input, question, one, roleDay))
    .map((one) => rowOf(input, question, one, dayBefore(liveFrom)))
}

const isOfRole = (input: PayInput, { metricKey, jobRole }: Question, opening: Opening, roleDay: string): boolean => {
  if (isOfLoads(metricKey)) return opening.creditRole === jobRole
  return jobRole === null || membershipOn(input, opening.person, roleDay)?.jobRole === jobRole
}

// A balance has no work day; the last that it stands for has a rate where the venture's rates begin with its start.
const rowOf = (input: PayInput, { metricKey, currency }: Question, opening: Opening, lastDay: string): Row => {
  const ratio = isRatio(metricKey)
  const own = fractionOrNull(ratio ? opening.num : (opening.value ?? opening.num))
  const num = isOfMoney(metricKey) ? converted(input, own, null, currency, lastDay) : own
  return { num, den: ratio ? fractionOrNull(opening.den) : null }
}
