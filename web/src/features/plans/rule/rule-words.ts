import type { Rule } from '@holdfast/contract'
import { type Cliff, cliffsOf, describeRule } from '@holdfast/engine/incentives'
import { ruleDefect } from './rule-defect.ts'

interface RuleWords {
  readonly sentence: string
  readonly cliffs: readonly Cliff[]
  /** null: it can be saved as it is. */
  readonly defect: { readonly path: string; readonly message: string } | null
}

/** What a rule says while it is being written, by the engine that will pay it. */
export function ruleWords(rule: Rule, taken: readonly string[]): RuleWords {
  const defect = ruleDefect(rule, taken)
  if (defect) return { sentence: 'This rule cannot be paid yet.', cliffs: [], defect }
  return { sentence: describeRule(rule), cliffs: cliffsOf(rule), defect: null }
}
