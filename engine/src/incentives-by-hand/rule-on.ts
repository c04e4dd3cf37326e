import type { PayInput } from './pay-input.ts'
import type { Rule } from './rule.ts'

/** The rules that published versions hold on a day, as written. */
export const rulesOn = (input: PayInput, day: string): readonly Rule[] =>
  input.versions
    .filter((version) => version.from <= day && (version.to === null || day <= version.to))
    .flatMap((version) => version.rules)

/** The rule of that key on a day with the person's own rate of that day, if it has a rate at all; null = none. */
export const ruleOn = (input: PayInput, personId: string, ruleKey: string, day: string): Rule | null => {
  const rule = rulesOn(input, day).find((one) => one.ruleKey === ruleKey)
  if (rule === undefined) return null
  const override = (input.overrides ?? []).find(
    (one) =>
      one.person === personId && one.ruleKey === ruleKey && one.from <= day && (one.to === null || day <= one.to),
  )
  return override !== undefined && typeof rule.rate === 'string' ? { ...rule, rate: override.rate } : rule
}
