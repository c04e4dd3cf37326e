import { type Both, bothSnapshots } from './both-snapshots.ts'
import { dayBefore, periodStart } from './calendar.ts'
import { decimalText } from './decimal-text.ts'
import { minorDigits } from './minor-digits.ts'
import { paidDays } from './paid-days.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'
import { ruleOn } from './rule-on.ts'
import { settleUncapped } from './settle.ts'

/**
 * `earned` of a day, in major units: the uncapped lines from the start of the cap's period to the day before, each
 * rounded and by its own day's rule, less the uncapped settle(before) by this day's (domain.md §6, `cap`). Null without a
 * cap. What opening balances come to "counts as earned" (same place): it is in as if a line had brought it.
 */
export const earnedBefore = (input: PayInput, payee: string, rule: Rule, day: string, both: Both): string | null => {
  if (rule.cap === null || rule.cap === undefined) return null
  const start = periodStart(day, rule.cap.per, input.venture.weekStart)
  let minor = 0
  for (const earlier of paidDays(input, payee, rule.ruleKey, start, dayBefore(day))) {
    const then = ruleOn(input, payee, rule.ruleKey, earlier)
    if (then !== null) minor += uncappedLine(then, bothSnapshots(input, payee, then, earlier))
  }
  if (both.before !== null && !both.opens) minor -= settleUncapped(rule, both.before.snapshot)
  return decimalText({ over: BigInt(minor), under: 10n ** BigInt(minorDigits(rule.currency)) })
}

const uncappedLine = (rule: Rule, { toDate, before, opens }: Both): number => {
  const booked = before === null || opens ? 0 : settleUncapped(rule, before.snapshot)
  return settleUncapped(rule, toDate.snapshot) - booked
}
