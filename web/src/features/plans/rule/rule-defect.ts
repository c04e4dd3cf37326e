import type { Rule } from '@holdfast/contract'
import { checkRule } from '@holdfast/engine/incentives'
import { Refusal } from '@holdfast/engine/kernel'

/** What the engine would refuse when the rule is saved: the field, as "config.slabs.1.from", and the sentence. */
export interface RuleDefect {
  readonly path: string
  readonly message: string
}

export function ruleDefect(rule: Rule, taken: readonly string[] = []): RuleDefect | null {
  if (taken.includes(rule.ruleKey))
    return { path: 'ruleKey', message: `Another rule has the key ${rule.ruleKey}. Give each its own.` }
  try {
    checkRule(rule, { planCurrency: rule.currency })
    return null
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const field = error.facts['field']
    return { path: typeof field === 'string' ? field.replace(/\[(\d+)\]/g, '.$1') : '', message: error.message }
  }
}
