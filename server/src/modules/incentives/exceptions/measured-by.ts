import { findMetric, isOfMoney, type Rule } from '@holdfast/engine/incentives'
import type { DaySpan, PublishedVersion } from '../pay-terms.ts'

const OF_FIELD: Readonly<Record<string, readonly string[]>> = {
  margin: ['loads_margin'],
  marginPct: ['loads_margin', 'loads_revenue'],
  revenue: ['loads_revenue'],
  miles: ['loads_miles'],
}

/** Every metric that decides what a rule pays: its own, those of its conditions, and the field by which it judges a load. */
export function measuredBy({ metricKey, config, qualification }: Rule): ReadonlySet<string> {
  const { metricKey: instead, field } = config
  return new Set([
    metricKey,
    ...(typeof instead === 'string' ? [instead] : []),
    ...(typeof field === 'string' ? (OF_FIELD[field] ?? []) : []),
    ...(qualification?.all ?? []).map((gate) => gate.metricKey),
  ])
}

/** Whether a rule counts money that is converted into the currency that it pays. */
export function convertsMoney(rule: Rule): boolean {
  return rule.calcType !== 'CURRENCY_PER_DOLLAR' && [...measuredBy(rule)].some((key) => isOfMoney(findMetric(key)))
}

/** The rules that some version in force on a day of the period holds. */
export function rulesInForce(versions: readonly PublishedVersion[], { from, to }: DaySpan): readonly Rule[] {
  return versions
    .filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
    .flatMap(({ rules }) => rules)
}

export function measuresMargin(versions: readonly PublishedVersion[], span: DaySpan): boolean {
  return rulesInForce(versions, span).some((rule) => measuredBy(rule).has('loads_margin'))
}
