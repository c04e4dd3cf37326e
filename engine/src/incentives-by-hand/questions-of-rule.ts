import { isOfLoads } from './metric-kinds.ts'
import type { PayInput } from './pay-input.ts'
import type { Question } from './question.ts'
import type { Rule } from './rule.ts'

/** What a rule asks about its own metric. */
export const ownQuestion = (input: PayInput, payee: string, rule: Rule): Question =>
  questionOf(input, payee, rule, rule.metricKey, rule.jobRole)

/**
 * What it asks beside that, each once: its gates' metrics, and the target's of a bonus. Of load metrics in the rule's
 * job role, of others in none (domain.md §6, `qualification`).
 */
export const otherQuestions = (input: PayInput, payee: string, rule: Rule): readonly Question[] => {
  const keys = (rule.qualification?.all ?? []).map((condition) => condition.metricKey)
  if (typeof rule.config?.metricKey === 'string') keys.push(rule.config.metricKey)
  return [...new Set(keys)].map((key) => questionOf(input, payee, rule, key, isOfLoads(key) ? rule.jobRole : null))
}

const questionOf = (
  input: PayInput,
  payee: string,
  rule: Rule,
  metricKey: string,
  jobRole: string | null,
): Question => ({
  payee,
  of: rule.of,
  jobRole,
  metricKey,
  currency: rule.calcType === 'CURRENCY_PER_DOLLAR' ? input.venture.currency : rule.currency,
})
