import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { PayTerms } from '../pay-terms.ts'
import { metricDaysFromCredits } from './metric-days-from-credits.ts'

/** Adds the credits of these days up anew, of these people or (null) of everybody; only rows that differ are written. */
export async function rebuildMetricDays(
  tx: Tx,
  { ventureId }: PayTerms,
  days: readonly Day[],
  people: readonly UserId[] | null,
): Promise<void> {
  const theirs = people === null ? sql`` : sql`and user_id = any (${people}::uuid[])`
  const rows = (table: RawBuilder<unknown>) =>
    sql`(select ctid as stored_at, * from ${table} where venture_id = ${ventureId} and work_day = any (${days}::date[]) ${theirs})`
  await sql`
    with differing as materialized (
      select user_id, work_day, credit_role, metric_key, f.numerator, f.denominator, f.unmeasured, f.row_count, s.stored_at
      from ${rows(sql`incentives.metric_days`)} s
      full join ${metricDaysFromCredits(rows(sql`incentives.credits`))} f using (user_id, work_day, credit_role, metric_key)
      where (s.numerator, s.denominator, s.unmeasured, s.row_count) is distinct from (f.numerator, f.denominator, f.unmeasured, f.row_count)
    ), gone as (
      delete from incentives.metric_days
      where exists (select from differing where row_count is null) and venture_id = ${ventureId}
        and ctid = any (array(select stored_at from differing where row_count is null))
    )
    insert into incentives.metric_days (venture_id, user_id, work_day, credit_role, metric_key, numerator, denominator, unmeasured, row_count)
    select ${ventureId}, user_id, work_day, credit_role, metric_key, numerator, denominator, unmeasured, row_count
    from differing where row_count is not null
    on conflict (venture_id, user_id, work_day, credit_role, metric_key) do update set
      numerator = excluded.numerator, denominator = excluded.denominator, unmeasured = excluded.unmeasured, row_count = excluded.row_count`.execute(
    tx,
  )
}
