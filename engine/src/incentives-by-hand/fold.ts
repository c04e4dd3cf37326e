import { type Line, lineOf } from './line-of.ts'
import { paidDays } from './paid-days.ts'
import type { PayInput } from './pay-input.ts'
import { ruleOn } from './rule-on.ts'

/**
 * Every line of a span of days, both ends included, the zeros too: one for each person, rule and day that counts, each
 * worked out anew from the facts alone. By person, then ruleKey, as they come in the input, then day. Knows of no locks,
 * adjustments or payouts.
 */
export const foldByHand = (input: PayInput, span: { readonly from: string; readonly to: string }): readonly Line[] => {
  const lines: Line[] = []
  for (const { id } of input.people) {
    for (const ruleKey of ruleKeys(input)) {
      for (const day of paidDays(input, id, ruleKey, span.from, span.to)) {
        const rule = ruleOn(input, id, ruleKey, day)
        if (rule !== null) lines.push(lineOf(input, id, rule, day))
      }
    }
  }
  return lines
}

const ruleKeys = (input: PayInput): ReadonlySet<string> =>
  new Set(input.versions.flatMap((version) => version.rules.map((rule) => rule.ruleKey)))
