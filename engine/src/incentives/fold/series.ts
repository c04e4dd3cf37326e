import type { Day } from '../../kernel/index.ts'
import type { ReadRate } from '../fx-rate.ts'
import { findMetric, isLoadMetric, isOfMoney } from '../metrics.ts'
import type { PricedRule } from '../priced-rule.ts'

/** Which metric days a rule adds up for one of its measures. */
export type Series = {
  readonly metricKey: string
  readonly isRatio: boolean
  /** The rows that are read. */
  readonly rowKey: string
  /** Rows count only on days on which the membership has this job role; null = on every day. */
  readonly onDaysAs: string | null
  /** Without rows the value is 0 only for a side that had this job role in the period; null = for everybody. */
  readonly zeroFor: string | null
  /** Rates by work day, where money is converted to the rule's currency; null = it is in it. */
  readonly rates: Rates
}

export type Rates = ReadonlyMap<Day, ReadRate> | null

export type RuleSeries = {
  readonly value: Series
  readonly metrics: readonly Series[]
  /** Where the rule judges single loads. */
  readonly loads: LoadSeries | null
  /** The rates that the rule uses at all. */
  readonly rates: Rates
  /** By whose rate what was reached before liveFrom is converted. */
  readonly openingDay: Day
}

export type LoadSeries = { readonly creditRole: string | null; readonly rates: Rates }

/**
 * domain.md §6 "Who": of a load metric the rule's job role selects the credits, whatever the membership; of any other
 * metric it must be the role on the day of the payee, or of the team's member, by which a team's rows come already.
 * Conditions and config.metricKey take the role for load metrics only.
 */
export function ruleSeries({ rule, metricKeys, pricing }: PricedRule, rates: Rates, openingDay: Day): RuleSeries {
  const { metricKey, jobRole, of } = rule
  return {
    value: { ...series(metricKey, jobRole, rates), ...roleOfValue(metricKey, jobRole, of), zeroFor: jobRole },
    metrics: metricKeys.map((key) => series(key, jobRole, rates)),
    loads: pricing.ofLoads === null ? null : { creditRole: jobRole, rates },
    rates,
    openingDay,
  }
}

export function rowKey(metricKey: string, role: string | null): string {
  return role === null ? metricKey : `${metricKey} ${role}`
}

function roleOfValue(metricKey: string, jobRole: string | null, of: string): Pick<Series, 'rowKey' | 'onDaysAs'> {
  if (isOfLoads(metricKey) || of === 'team') return { rowKey: rowKey(metricKey, jobRole), onDaysAs: null }
  return { rowKey: rowKey(metricKey, null), onDaysAs: jobRole }
}

function series(metricKey: string, jobRole: string | null, rates: Rates): Series {
  const role = isOfLoads(metricKey) ? jobRole : null
  const metric = findMetric(metricKey)
  return {
    metricKey,
    isRatio: metric?.kind === 'ratio',
    rowKey: rowKey(metricKey, role),
    onDaysAs: null,
    zeroFor: role,
    rates: isOfMoney(metric) ? rates : null,
  }
}

function isOfLoads(metricKey: string): boolean {
  const metric = findMetric(metricKey)
  return metric !== undefined && isLoadMetric(metric)
}
