import type { Rule } from '@holdfast/contract'
import { findMetric, unitOfMetric } from '@holdfast/engine/incentives'
import type { Unit } from './decimal-input.tsx'

/** What every part of the form of a rule is given. */
export interface RuleFormProps {
  readonly ventureId: string
  readonly rule: Rule
  /** `what` names the field: typing in one field is one step of undo. */
  readonly change: (rule: Rule, what: string) => void
  readonly errorAt: (path: string) => string | undefined
}

export const configOf = (rule: Rule, change: Partial<Rule['config']>): Rule => ({
  ...rule,
  config: without({ ...rule.config, ...change }),
})

/** The same without what is undefined: the engine refuses fields that a calculation does not know. */
export function without<T extends object>(whole: T): T {
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as T
}

const UNITS = { money: 'money', fraction: 'percent', number: 'number' } as const

export const unitOf = (metricKey: string): Unit => UNITS[unitOfMetric(findMetric(metricKey))]
