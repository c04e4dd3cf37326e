import { countedDays } from './counted-days.ts'
import { membershipOn } from './membership-on.ts'
import type { PayInput } from './pay-input.ts'
import { rulesOn } from './rule-on.ts'

/** The counted days on which a payee has a line: those on which their access role is one that the rule is paid to. */
export const paidDays = (
  input: PayInput,
  payee: string,
  ruleKey: string,
  from: string,
  to: string,
): readonly string[] =>
  countedDays(input, payee, ruleKey, from, to).filter((day) => {
    const paidTo = rulesOn(input, day).find((rule) => rule.ruleKey === ruleKey)?.paidTo
    const role = membershipOn(input, payee, day)?.role
    return paidTo === null || paidTo === undefined || (typeof role === 'string' && paidTo.includes(role))
  })
