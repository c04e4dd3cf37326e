import { checkRule, type Rule } from '@holdfast/engine/incentives'
import { refuse } from '@holdfast/engine/kernel'
import { namingField } from '../rule-fields.ts'

/** Refuses what could not be published either, so that no figure is shown for a draft that means nothing. */
export function checkDraft(rules: readonly Rule[], planCurrency: string): void {
  const keys = new Set<string>()
  for (const [position, rule] of rules.entries()) {
    namingField(`rules.${position}`, () => checkRule(rule, { planCurrency }))
    if (keys.has(rule.ruleKey))
      refuse('refused', 'rule.key_taken', `Two rules have the key ${rule.ruleKey}. Give each its own.`, {
        field: `rules.${position}.ruleKey`,
      })
    keys.add(rule.ruleKey)
  }
}
