import { countedDays } from './counted-days.ts'
import { isPaidTo } from './is-paid-to.ts'
import type { PayInput } from './pay-input.ts'
import { rulesOn } from './rule-on.ts'

/** The counted days on which a payee has a line: those on which the day's rule is paid to an access role of theirs. */
export const paidDays = (
  input: PayInput,
  payee: string,
  ruleKey: string,
  from: string,
  to: string,
): readonly string[] =>
  countedDays(input, payee, ruleKey, from, to).filter((day) =>
    rulesOn(input, day).some((rule) => rule.ruleKey === ruleKey && isPaidTo(input, payee, rule, day)),
  )
