import type { Plan, Rule } from '@holdfast/contract'

export interface RatedRule {
  readonly ruleKey: string
  readonly name: string
  readonly rate: string
  /** A share of money, written in percent; else money or an amount per unit, as it stands. */
  readonly isPercent: boolean
  readonly unit: string
}

/** The rules of a plan in force that have a rate a person could have another of, each by its latest version. */
export function ratedRules({ versions }: Pick<Plan, 'versions'>): readonly RatedRule[] {
  const published = versions
    .filter(({ status }) => status === 'PUBLISHED')
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
  const latest = new Map(published.flatMap(({ rules }) => rules.map(({ rule }) => [rule.ruleKey, rule] as const)))
  return [...latest.values()].flatMap(ratedRule)
}

function ratedRule({ ruleKey, name, rate, calcType, currency }: Rule): readonly RatedRule[] {
  if (rate === undefined) return []
  const isPercent = calcType === 'PERCENT_OF_METRIC'
  return [{ ruleKey, name, rate, isPercent, unit: isPercent ? '%' : `${currency} per unit` }]
}
