import { type Day, type Period, refuse } from '../../kernel/index.ts'
import { checkRule } from '../check-rule.ts'
import type { ReadRate } from '../fx-rate.ts'
import { measuresMoney } from '../measures-money.ts'
import type { RateOverride } from '../override.ts'
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
  /** The person's own rate that `priced` holds; null = the rule's. */
  readonly override: RateOverride | null
}

export type StrandTerms = {
  readonly days: readonly Day[]
  /** The day by whose rate an opening balance is converted. */
  readonly openingDay: Day
  readonly currencies: {
    /** In which money is measured; undefined = as the rules have it. */
    readonly measured: string | undefined
    /** Rates to a pay currency; undefined = there are none at hand. */
    readonly ratesTo: ((currency: string) => ReadonlyMap<Day, ReadRate>) | undefined
  }
}

export function strandsOf(versions: readonly PlanVersion[], terms: StrandTerms): readonly Strand[] {
  const rules = versions.flatMap((version) => version.rules.map((rule) => checked(version, rule, terms)))
  const byKey = Map.groupBy(rules, ({ version, priced }) => JSON.stringify([version.planId, priced.rule.ruleKey]))
  return [...byKey.values()].map((same) => ({
    rules: same,
    inForce: new Map(terms.days.flatMap((day) => inForceOn(day, same))),
    capPeriods: [...new Set(same.map(({ priced }) => priced.cap?.per).filter((per) => per !== undefined))],
  }))
}

function checked(version: PlanVersion, rule: Rule, { openingDay, currencies }: StrandTerms): StrandRule {
  const { measured, ratesTo } = currencies
  checkRule(rule, { planCurrency: version.payCurrency, ventureCurrency: ratesTo === undefined ? measured : undefined })
  const priced = priceRule(rule)
  const isConverted = measured !== undefined && measured !== rule.currency && measuresMoney(priced)
  const rates = isConverted ? (ratesTo?.(rule.currency) ?? null) : null
  return { version, priced, series: ruleSeries(priced, rates, openingDay), override: null }
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
