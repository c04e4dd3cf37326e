import { type Answer, answer } from './answer.ts'
import { judgedLoads } from './judged-loads.ts'
import { unknownFields } from './load-level-bonus.ts'
import type { PayInput } from './pay-input.ts'
import { otherQuestions, ownQuestion } from './questions-of-rule.ts'
import type { Rule, Snapshot } from './rule.ts'

export type Taken = {
  readonly snapshot: Snapshot
  /** Rows that add nothing: not measured, unrated, or a load whose field is unknown. */
  readonly unmeasured: number
  /** What is known of the rule's own metric. */
  readonly own: Answer
}

/** What a rule sees of a payee on the counted days of the period that starts on `start`, without `earned`. */
export const snapshotOf = (
  input: PayInput,
  payee: string,
  rule: Rule,
  start: string,
  days: readonly string[],
): Taken => {
  const own = answer(input, ownQuestion(input, payee, rule), start, days)
  const others = otherQuestions(input, payee, rule)
  const metrics = others.map((question) => [question.metricKey, answer(input, question, start, days).value])
  const bare: Snapshot = { value: own.value, ...(others.length > 0 ? { metrics: Object.fromEntries(metrics) } : {}) }
  if (rule.calcType !== 'LOAD_LEVEL_BONUS') return { snapshot: bare, unmeasured: own.unmeasured, own }

  const loads = judgedLoads(input, ownQuestion(input, payee, rule), days)
  const unmeasured = own.unmeasured + unknownFields(rule.config ?? {}, loads)
  return { snapshot: { ...bare, loads }, unmeasured, own }
}
