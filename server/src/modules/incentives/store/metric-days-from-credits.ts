import { METRICS } from '@holdfast/engine/incentives'
import { type RawBuilder, sql } from 'kysely'

/**
 * Metric days added up from a table expression of credits: Σ per person, day, credit role and metric. Of loads there is
 * also the row of no role, which counts each load once, with the largest share that the person has in any one role.
 */
export function metricDaysFromCredits(credits: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(
    with credited as (
      select work_day, source_kind, source_id, user_id, credit_role, share, measures from ${credits} as c
    ), added as (
      select user_id, work_day, credit_role, source_kind, count(*)::int as row_count,
        array[${each((position) => sql`sum(measures[${position}])`)}] as sums,
        array[${each((position) => sql`count(measures[${position}])`)}]::int[] as measured
      from (
        select user_id, work_day, credit_role, source_kind, measures from credited
        union all
        select user_id, work_day, '', source_kind, measures from (
          select distinct on (work_day, source_id, user_id) user_id, work_day, source_kind, measures
          from credited where source_kind = 'load'
          order by work_day, source_id, user_id, share desc, credit_role
        ) once
      ) counted
      group by user_id, work_day, credit_role, source_kind
    )
    select a.user_id, a.work_day, a.credit_role, m.metric_key, coalesce(a.sums[m.position], 0) as numerator,
      null::numeric as denominator, a.row_count - a.measured[m.position] as unmeasured, a.row_count
    from added a join incentives.metrics m on m.source_kind = a.source_kind
  )`
}

function each(column: (position: RawBuilder<number>) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(Array.from({ length: WIDEST }, (_, index) => column(sql.lit(index + 1))))
}

/** The most measures that one kind of work has. */
const WIDEST = Math.max(
  ...Map.groupBy(METRICS, (metric) => metric.source)
    .values()
    .map((metrics) => metrics.length),
)
