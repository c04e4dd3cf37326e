import { type Day, type Rational, toText } from '../../kernel/index.ts'
import type { LoadReading, SnapshotLoad } from '../load-reading.ts'
import type { PricedRule } from '../priced-rule.ts'
import type { Reading, Snapshot } from '../snapshot.ts'
import { inRuleCurrency, loadInRuleCurrency } from './in-rule-currency.ts'
import type { Roles } from './person-days.ts'
import { addDay, emptySum, type RunningSum, sumText, sumValue } from './running-sum.ts'
import type { RuleSeries } from './series.ts'
import type { DayRows, Side } from './side.ts'

/** The sums of a rule's measures over its accumulation period: its own value, its metrics in their order, and its loads. */
export type RuleSums = {
  readonly value: RunningSum
  readonly metrics: readonly RunningSum[]
  readonly loads: readonly LoadReading[]
}

/** A day on which roles are held; `ratedOn` is the day whose rates of exchange convert what it brings. */
export type WorkDay = { readonly day: Day; readonly ratedOn: Day; readonly roles: Roles }

export function emptySums(series: RuleSeries): RuleSums {
  return { value: emptySum(series.value), metrics: series.metrics.map(emptySum), loads: [] }
}

/** The same object when the day brings nothing. */
export function addDayOf(sums: RuleSums, series: RuleSeries, workDay: WorkDay, side: Side): RuleSums {
  const added = addRows(sums, workDay, side.rows)
  const loads = newLoads(series, workDay, side)
  return loads.length === 0 ? added : { ...added, loads: [...sums.loads, ...loads] }
}

/**
 * What the side brings into the period that began on this day; null without an opening balance of the rule's measures.
 * `roles` are those of the period's first counted day: what is only of loads stands for no role of its own.
 */
export function openingSums(series: RuleSeries, period: Day, roles: Roles, { opening }: Side): RuleSums | null {
  if (opening.size === 0) return null
  const brought = addRows(emptySums(series), { day: period, ratedOn: series.openingDay, roles }, opening)
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
  return value.held || value.rows > 0 ? instead : emptySum(instead.series)
}

/** Source rows of which the rule does not know what it pays for. */
export function unmeasuredOf(rule: PricedRule, sums: RuleSums): number {
  const { ofLoads } = rule.pricing
  const loads = ofLoads === null ? 0 : sums.loads.filter(ofLoads.isUnmeasured).length
  return measuredSum(rule, sums).unmeasured + loads
}

export function readingOf(rule: PricedRule, sums: RuleSums): Reading {
  const measured = measuredSum(rule, sums)
  return {
    value: sumValue(sums.value),
    metrics: new Map(shown(sums, measured).map((sum) => [sum.series.metricKey, sumValue(sum)])),
    loads: sums.loads,
  }
}

/** `earned` is there for a rule with a cap, `loads` for one that judges them. */
export function snapshotOf(rule: PricedRule, sums: RuleSums, earned: string | undefined): Snapshot {
  const metrics = shown(sums, measuredSum(rule, sums)).map((sum) => [sum.series.metricKey, sumText(sum)])
  return {
    value: sumText(sums.value),
    ...(metrics.length > 0 && { metrics: Object.fromEntries(metrics) }),
    ...(rule.pricing.ofLoads !== null && { loads: sums.loads.map(loadText) }),
    ...(earned !== undefined && { earned }),
  }
}

function addRows(sums: RuleSums, { day, ratedOn, roles }: WorkDay, rows: DayRows): RuleSums {
  const added = (sum: RunningSum) => {
    const { onDaysAs, rowKey, rates } = sum.series
    const found = onDaysAs === null || roles.includes(onDaysAs) ? rows.get(rowKey)?.get(day) : undefined
    return addDay(sum, found && inRuleCurrency(found, rates, ratedOn), roles)
  }
  const value = added(sums.value)
  const metrics = sums.metrics.map(added)
  const isSame = value === sums.value && metrics.every((sum, index) => sum === sums.metrics[index])
  return isSame ? sums : { ...sums, value, metrics }
}

function newLoads({ loads }: RuleSeries, { day, ratedOn }: WorkDay, side: Side): readonly LoadReading[] {
  if (loads === null) return []
  const found = side.loads.get(loads.creditRole)?.get(day) ?? []
  return found.map((load) => loadInRuleCurrency(load, loads.rates, ratedOn))
}

function shown({ metrics }: RuleSums, measured: RunningSum): readonly RunningSum[] {
  return metrics.map((sum) => (sum.series === measured.series ? measured : sum))
}

function loadText({ id, margin, revenue, miles, equipment, customerId, share }: LoadReading): SnapshotLoad {
  const text = (value: Rational | null) => (value === null ? null : toText(value))
  return {
    id,
    margin: text(margin),
    revenue: text(revenue),
    miles: text(miles),
    equipment,
    customerId,
    share: toText(share),
  }
}
