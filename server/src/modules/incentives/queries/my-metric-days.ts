import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** A measure of a person's credits of one work day and credit role; money is in major units of the venture's currency. */
export type MetricDay = {
  readonly day: Day
  readonly creditRole: string
  readonly metricKey: string
  /** Exact decimal text. */
  readonly value: string
  /** Of a ratio, what the value is divided by; null of all else. */
  readonly denominator: string | null
  readonly rowCount: number
  /** Rows without the measure; they add nothing to the value. */
  readonly unmeasured: number
}

/** The caller's own sums from `from` to `to`, both included. A day without credits has no row. */
export async function myMetricDays(
  db: Reads,
  caller: Caller,
  ventureId: VentureId,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly MetricDay[]> {
  const rows = await db
    .selectFrom('incentives.metric_days')
    .select(['work_day', 'credit_role', 'metric_key', 'numerator', 'denominator', 'row_count', 'unmeasured'])
    .where('venture_id', '=', ventureId)
    .where('user_id', '=', personOf(caller))
    .where('work_day', '>=', from)
    .where('work_day', '<=', to)
    .execute()
  return rows.map((row) => ({
    day: row.work_day,
    creditRole: row.credit_role,
    metricKey: row.metric_key,
    value: row.numerator,
    denominator: row.denominator,
    rowCount: row.row_count,
    unmeasured: row.unmeasured,
  }))
}
