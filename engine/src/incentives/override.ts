import { type Day, refuse } from '../kernel/index.ts'
import { checkMagnitudes } from './check-magnitudes.ts'
import type { Rule } from './rule.ts'
import { requiredDecimal } from './rule-refusal.ts'

/**
 * One person's own rate for a rule, in place of the rule's, for work of these days, both included; `endsOn` null = open.
 * `rate` is a decimal of the rule's kind: a fraction, or money per unit. It holds through every version of the rule key.
 */
export type RateOverride = {
  readonly planId: string
  readonly ruleKey: string
  readonly rate: string
  readonly startsOn: Day
  readonly endsOn: Day | null
}

/** Refuses an own rate of a rule that has no rate, and one that is no decimal or a slip of the keyboard (domain.md §6). */
export function checkOverride(rule: Rule, rate: string): void {
  if (rule.rate === undefined)
    refuse(
      'refused',
      'override.no_rate',
      `${rule.name} has no rate that a person could have another of. Choose a rule with a rate.`,
      {
        field: 'rate',
      },
    )
  requiredDecimal('rate', rate)
  checkMagnitudes({ ...rule, rate })
}

/** Refuses two rates of one rule on the same day. */
export function checkNoOverlap(overrides: readonly RateOverride[]): void {
  overrides.forEach((one, index) => {
    const other = overrides.slice(index + 1).find((later) => isSameRule(one, later) && overlap(one, later))
    if (other !== undefined)
      refuse(
        'conflict',
        'override.overlap',
        'A person has two rates of their own for one rule on the same day. End the first before the second starts.',
        { ruleKey: one.ruleKey, startsOn: [one.startsOn, other.startsOn] },
      )
  })
}

/** The rule as the person is paid by it; a rule that has no rate stays as it is. */
export function withOverride(rule: Rule, override: Pick<RateOverride, 'rate'> | null | undefined): Rule {
  return override && rule.rate !== undefined ? { ...rule, rate: override.rate } : rule
}

function isSameRule(a: RateOverride, b: RateOverride): boolean {
  return a.planId === b.planId && a.ruleKey === b.ruleKey
}

function overlap(a: RateOverride, b: RateOverride): boolean {
  return a.startsOn <= (b.endsOn ?? a.startsOn) && b.startsOn <= (a.endsOn ?? b.startsOn)
}
