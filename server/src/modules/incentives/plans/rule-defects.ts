import { checkRule, type Rule } from '@holdfast/engine/incentives'
import { type Defect, defectOf } from './defects.ts'

/** What is wrong with the rules of a draft, each at its place among them. */
export function ruleDefects(rules: readonly Rule[], planCurrency: string): readonly Defect[] {
  return rules.flatMap((rule, at) => {
    const isTaken = rules.findIndex(({ ruleKey }) => ruleKey === rule.ruleKey) < at
    return [
      ...defectOf(`rules.${at}`, () => checkRule(rule, { planCurrency })),
      ...(isTaken
        ? [
            {
              path: `rules.${at}.ruleKey`,
              code: 'rule.key_taken',
              message: `Two rules have the key ${rule.ruleKey}. Give each its own.`,
            },
          ]
        : []),
    ]
  })
}
