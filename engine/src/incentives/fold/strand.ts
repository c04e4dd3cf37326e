import { type Day, type Period, refuse } from '../../kernel/index.ts'
import { checkRule } from '../check-rule.ts'
import { type PricedRule, priceRule } from '../priced-rule.ts'
import type { Rule } from '../rule.ts'
import type { PlanVersion } from './fold-input.ts'
import { type RuleSeries, ruleSeries } from './series.ts'

/** One ruleKey of one plan through its versions: values and what was earned run on from one to the next. */
export type Strand = {
  readonly rules: readonly StrandRule[]
  /** The rule that a version holds on each day; no entry where none does. */
  readonly inForce: ReadonlyMap<Day, StrandRule>
  readonly capPeriods: readonly Period[]
}

export type StrandRule = {
  readonly version: PlanVersion
  readonly priced: PricedRule
  readonly series: RuleSeries
}

export function strandsOf(
  versions: readonly PlanVersion[],
  days: readonly Day[],
  ventureCurrency: string | undefined,
): readonly Strand[] {
  const rules = versions.flatMap((version) => version.rules.map((rule) => checked(version, rule, ventureCurrency)))
  const byKey = Map.groupBy(rules, ({ version, priced }) => JSON.stringify([version.planId, priced.rule.ruleKey]))
  return [...byKey.values()].map((same) => ({
    rules: same,
    inForce: new Map(days.flatMap((day) => inForceOn(day, same))),
    capPeriods: [...new Set(same.map(({ priced }) => priced.cap?.per).filter((per) => per !== undefined))],
  }))
}

function checked(version: PlanVersion, rule: Rule, ventureCurrency: string | undefined): StrandRule {
  checkRule(rule, { planCurrency: version.payCurrency, ventureCurrency })
  const priced = priceRule(rule)
  return { version, priced, series: ruleSeries(priced) }
}

function inForceOn(day: Day, rules: readonly StrandRule[]): readonly (readonly [Day, StrandRule])[] {
  const held = rules.filter(({ version }) => version.startsOn <= day && (version.endsOn ?? day) >= day)
  if (held.length > 1)
    refuse(
      'conflict',
      'rule.held_twice',
      'A plan holds one rule twice on the same day. End a version before the next one starts, and give each rule its own key.',
      {
        day,
        held: held.map(({ version, priced }) => ({ versionId: version.versionId, ruleKey: priced.rule.ruleKey })),
      },
    )
  return held.map((rule) => [day, rule])
}
