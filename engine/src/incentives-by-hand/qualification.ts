import { compare, fraction } from './fraction.ts'
import type { Condition, Rule, Snapshot } from './rule.ts'

/** Whether every condition holds on the snapshot; no data passes none, whatever the operator (domain.md §6). */
export const qualifies = (rule: Rule, snapshot: Snapshot): boolean => {
  const conditions = rule.qualification?.all ?? []
  return conditions.every((condition) => holds(condition, snapshot.metrics?.[condition.metricKey]))
}

const holds = (condition: Condition, value: string | null | undefined): boolean => {
  if (value === null || value === undefined) return false
  const order = compare(fraction(value), fraction(condition.value))
  if (condition.op === '>=') return order >= 0
  if (condition.op === '>') return order > 0
  if (condition.op === '<=') return order <= 0
  if (condition.op === '<') return order < 0
  if (condition.op === '=') return order === 0
  throw new Error(`no such operator: ${condition.op}`)
}
