import type { Day } from '../../kernel/index.ts'
import type { PricedRule } from '../priced-rule.ts'
import type { Reading, Snapshot } from '../snapshot.ts'
import { addDay, type DaySum, emptySum, type RunningSum, sumText, sumValue } from './running-sum.ts'
import type { RuleSeries } from './series.ts'

/** The sums of a rule's measures over its accumulation period: its own value, and its metrics in their order. */
export type RuleSums = { readonly value: RunningSum; readonly metrics: readonly RunningSum[] }

export function emptySums(series: RuleSeries): RuleSums {
  return { value: emptySum(series.value), metrics: series.metrics.map(emptySum) }
}

export type DayRows = ReadonlyMap<string, ReadonlyMap<Day, DaySum>>

export function addDayOf(sums: RuleSums, day: Day, roles: readonly (string | null)[], rows: DayRows): RuleSums {
  const added = (sum: RunningSum) => {
    const { onDaysAs, rowKey } = sum.series
    const counts = onDaysAs === null || roles.includes(onDaysAs)
    return addDay(sum, counts ? rows.get(rowKey)?.get(day) : undefined, roles)
  }
  const value = added(sums.value)
  const metrics = sums.metrics.map(added)
  const isSame = value === sums.value && metrics.every((sum, index) => sum === sums.metrics[index])
  return isSame ? sums : { value, metrics }
}

/**
 * What the person brings into the period that began on this day; null without an opening balance of the rule's measures.
 * `roles` are those of the period's first counted day: what is only of loads stands for no role of its own.
 */
export function openingSums(
  series: RuleSeries,
  period: Day,
  roles: readonly (string | null)[],
  opening: DayRows,
): RuleSums | null {
  if (opening.size === 0) return null
  const brought = addDayOf(emptySums(series), period, roles, opening)
  const hasRows = [brought.value, ...brought.metrics].some((sum) => sum.rows > 0)
  return hasRows ? brought : null
}

/**
 * The sum that is priced: the rule's own, or the one that config.metricKey puts in its place. Such a rule still pays
 * only people of its job role: without a credit in it and without having held it, there is nothing to judge.
 */
export function measuredSum(rule: PricedRule, { value, metrics }: RuleSums): RunningSum {
  const [instead] = metrics
  if (rule.pricing.insteadOfValue === null || instead === undefined) return value
  return value.held || value.rows > 0 ? instead : { ...emptySum(instead.series), held: false }
}

export function readingOf(rule: PricedRule, sums: RuleSums): Reading {
  const measured = measuredSum(rule, sums)
  return {
    value: sumValue(sums.value),
    metrics: new Map(shown(sums, measured).map((sum) => [sum.series.metricKey, sumValue(sum)])),
  }
}

/** `earned` is there for a rule with a cap. */
export function snapshotOf(rule: PricedRule, sums: RuleSums, earned: string | undefined): Snapshot {
  const metrics = shown(sums, measuredSum(rule, sums)).map((sum) => [sum.series.metricKey, sumText(sum)])
  return {
    value: sumText(sums.value),
    ...(metrics.length > 0 && { metrics: Object.fromEntries(metrics) }),
    ...(earned !== undefined && { earned }),
  }
}

function shown({ metrics }: RuleSums, measured: RunningSum): readonly RunningSum[] {
  return metrics.map((sum) => (sum.series === measured.series ? measured : sum))
}
