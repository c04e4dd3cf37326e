import { daysFromTo } from './calendar.ts'
import { membershipOn } from './membership-on.ts'
import type { PayInput } from './pay-input.ts'
import { rulesOn } from './rule-on.ts'

/** A day counts when live, with a version that holds the key, and with a membership of the payee (domain.md §6 Door). */
export const counts = (input: PayInput, payee: string, ruleKey: string, day: string): boolean => {
  const { liveFrom } = input.venture
  if (typeof liveFrom === 'string' && day < liveFrom) return false
  if (!rulesOn(input, day).some((rule) => rule.ruleKey === ruleKey)) return false
  return membershipOn(input, payee, day) !== null
}

export const countedDays = (
  input: PayInput,
  payee: string,
  ruleKey: string,
  from: string,
  to: string,
): readonly string[] => daysFromTo(from, to).filter((day) => counts(input, payee, ruleKey, day))
