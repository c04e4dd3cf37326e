import { findMetric, isLoadMetric } from '../metrics.ts'
import type { PricedRule } from '../priced-rule.ts'

/** Which metric days a rule adds up for one of its measures. */
export type Series = {
  readonly metricKey: string
  readonly isRatio: boolean
  /** The rows that are read. */
  readonly rowKey: string
  /** Rows count only on days on which the membership has this job role; null = on every day. */
  readonly onDaysAs: string | null
  /** Without rows the value is 0 only for a person who had this job role in the period; null = for everybody. */
  readonly zeroFor: string | null
}

export type RuleSeries = { readonly value: Series; readonly metrics: readonly Series[] }

/**
 * domain.md §6 "Who": of a load metric the rule's job role selects the credits, whatever the membership; of any other
 * metric it must be the membership's role on the day. Conditions and config.metricKey take the role for load metrics only.
 */
export function ruleSeries(priced: PricedRule): RuleSeries {
  const { metricKey, jobRole } = priced.rule
  return {
    value: { ...series(metricKey, jobRole), onDaysAs: isOfLoads(metricKey) ? null : jobRole, zeroFor: jobRole },
    metrics: priced.metricKeys.map((key) => series(key, jobRole)),
  }
}

export function rowKey(metricKey: string, creditRole: string | null): string {
  return creditRole === null ? metricKey : `${metricKey} ${creditRole}`
}

function series(metricKey: string, jobRole: string | null): Series {
  const role = isOfLoads(metricKey) ? jobRole : null
  return {
    metricKey,
    isRatio: findMetric(metricKey)?.kind === 'ratio',
    rowKey: rowKey(metricKey, role),
    onDaysAs: null,
    zeroFor: role,
  }
}

function isOfLoads(metricKey: string): boolean {
  const metric = findMetric(metricKey)
  return metric !== undefined && isLoadMetric(metric)
}
