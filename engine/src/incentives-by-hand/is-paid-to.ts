import { membershipOn } from './membership-on.ts'
import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'

/** Whether the payee's access role of the day is one that the rule is kept to, if it is kept to any. */
export const isPaidTo = (input: PayInput, payee: string, { paidTo }: Rule, day: string): boolean => {
  if (paidTo === null || paidTo === undefined) return true
  const role = membershipOn(input, payee, day)?.role
  return typeof role === 'string' && paidTo.includes(role)
}
