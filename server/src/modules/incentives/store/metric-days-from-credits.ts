import { METRICS } from '@holdfast/engine/incentives'
import { type RawBuilder, sql } from 'kysely'
import { withOnce } from './credits-once.ts'

/** Metric days added up from a table expression of credits: Σ per person, day, credit role and metric. */
export function metricDaysFromCredits(credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    with credited as (
      select work_day, source_kind, source_id, user_id, credit_role, share, measures, equipment, customer_id from ${credits} as c
    ), added as (
      select user_id, work_day, credit_role, source_kind, count(*)::int as row_count,
        array[${eachMeasure((measure) => sql`sum(${measure})`)}] as sums,
        array[${eachMeasure((measure) => sql`count(${measure})`)}]::int[] as measured
      from ${withOnce(sql`credited`)} counted
      group by user_id, work_day, credit_role, source_kind
    )
    select a.user_id, a.work_day, a.credit_role, m.metric_key, coalesce(a.sums[m.position], 0) as numerator,
      case when m.denominator_position is not null then coalesce(a.sums[m.denominator_position], 0) end as denominator,
      a.row_count - a.measured[m.position] as unmeasured, a.row_count
    from added a join incentives.metrics m on m.source_kind = a.source_kind
  )`
}

/** One column per place in which credits keep a measure. */
export function eachMeasure(column: (measure: RawBuilder<unknown>) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(Array.from({ length: WIDEST }, (_, index) => column(sql`measures[${sql.lit(index + 1)}]`)))
}

/** The most measures that one kind of work has; a ratio has two. */
const WIDEST = Math.max(
  ...Map.groupBy(METRICS, (metric) => metric.source)
    .values()
    .map((metrics) => metrics.length + metrics.filter(({ kind }) => kind === 'ratio').length),
)
