import { periodStart } from './calendar.ts'
import { countedDays } from './counted-days.ts'
import { isPaidTo } from './is-paid-to.ts'
import { openingRows } from './opening-rows.ts'
import type { PayInput } from './pay-input.ts'
import type { Counted } from './question.ts'
import { otherQuestions, ownQuestion } from './questions-of-rule.ts'
import type { Rule } from './rule.ts'
import { snapshotOf, type Taken } from './snapshot-of.ts'

export type Both = {
  readonly toDate: Taken
  readonly before: Taken | null
  /** On a period's first counted day: `before` is nothing but its opening balances. */
  readonly opens: boolean
}

/**
 * A rule's accumulation period with the day, and up to the day before. `before` is absent on the period's first counted
 * day, unless an opening balance stands for the days before `liveFrom`: that is in both (domain.md §6 Door). Days on which
 * a rule is not paid to the payee count for it as little as days without a membership.
 */
export const bothSnapshots = (input: PayInput, payee: string, rule: Rule, day: string): Both => {
  const start = periodStart(day, rule.accumulate ?? 'day', input.venture.weekStart)
  const days = countedDays(input, payee, rule.ruleKey, start, day).filter((one) => isPaidTo(input, payee, rule, one))
  const toDate: Counted = { start, firstDay: days[0] ?? day, days }
  const before: Counted = { ...toDate, days: days.filter((one) => one < day) }
  const opens = before.days.length === 0 && hasOpening(input, payee, rule, before)
  return {
    toDate: snapshotOf(input, payee, rule, toDate),
    before: before.days.length > 0 || opens ? snapshotOf(input, payee, rule, before) : null,
    opens,
  }
}

const hasOpening = (input: PayInput, payee: string, rule: Rule, counted: Counted): boolean =>
  [ownQuestion(input, payee, rule), ...otherQuestions(input, payee, rule)].some(
    (question) => openingRows(input, question, counted).length > 0,
  )
