import type { MetricDay } from '@holdfast/engine/incentives'
import type { Day } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/** A metric day as it travels: an array, because a venture-month has a hundred thousand of them. */
export type MetricDayRow = readonly [
  day: Day,
  role: string,
  metric: string,
  numerator: string,
  denominator: string | null,
  unmeasured: number,
  rows: number,
]

/** All metric days of a group. */
export function metricDaysAsJson(): RawBuilder<unknown> {
  return sql`json_agg(json_build_array(work_day, credit_role, metric_key, numerator::text, denominator::text, unmeasured, row_count))`
}

export function metricDayOf([day, role, metricKey, numerator, denominator, unmeasured, rows]: MetricDayRow): MetricDay {
  return { day, creditRole: role === '' ? null : role, metricKey, numerator, denominator, unmeasured, rows }
}
