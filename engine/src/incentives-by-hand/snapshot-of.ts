import { type Answer, answer } from './answer.ts'
import { judgedLoads } from './judged-loads.ts'
import { unknownFields } from './load-level-bonus.ts'
import type { PayInput } from './pay-input.ts'
import type { Counted } from './question.ts'
import { otherQuestions, ownQuestion } from './questions-of-rule.ts'
import type { Rule, Snapshot } from './rule.ts'

export type Taken = {
  readonly snapshot: Snapshot
  /** Rows that add nothing: not measured, unrated, or a load whose field is unknown. */
  readonly unmeasured: number
  /** What is known of the metric that the rule pays for: its own, or the one of its target. */
  readonly paidFor: Answer
}

/** What a rule sees of a payee on the counted days of a period, without `earned`. */
export const snapshotOf = (input: PayInput, payee: string, rule: Rule, counted: Counted): Taken => {
  const own = answer(input, ownQuestion(input, payee, rule), counted)
  const isOfTheirs = own.hasRole || own.rows > 0
  const judgedKey = rule.config?.metricKey
  const others = otherQuestions(input, payee, rule).map((question) => {
    const asked = answer(input, question, counted)
    return { key: question.metricKey, asked: question.metricKey === judgedKey && !isOfTheirs ? NOTHING : asked }
  })
  const judged = others.find(({ key }) => key === judgedKey)?.asked
  const paidFor = judged === undefined ? own : { ...judged, hasRole: isOfTheirs }
  const metrics = others.map(({ key, asked }) => [key, asked.value])
  const bare: Snapshot = { value: own.value, ...(others.length > 0 ? { metrics: Object.fromEntries(metrics) } : {}) }
  if (rule.calcType !== 'LOAD_LEVEL_BONUS') return { snapshot: bare, unmeasured: paidFor.unmeasured, paidFor }

  const loads = judgedLoads(input, ownQuestion(input, payee, rule), counted.days)
  const unmeasured = own.unmeasured + unknownFields(rule.config ?? {}, loads)
  return { snapshot: { ...bare, loads }, unmeasured, paidFor }
}

// A target in another metric is asked of its rule's people only: whoever has neither the job role nor a credit in it is
// not paid by what they did besides ("no role": domain.md §6).
const NOTHING: Answer = { value: null, rows: 0, unmeasured: 0, hasRole: false }
