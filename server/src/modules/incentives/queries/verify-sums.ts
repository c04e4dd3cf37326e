import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'
import { metricDaysFromCredits } from '../store/metric-days-from-credits.ts'
import type { Finding } from './finding.ts'

/** The metric days are the sums of the credits: a commit after a change believes them. */
export async function verifySums(
  db: Reads,
  { ventureId }: PayTerms,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly Finding[]> {
  const theirs = sql`venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and work_day between ${from}::date and ${to}::date`
  const unlike = await sql<{ user_id: UserId; day: Day; sums: number }>`
    select user_id, work_day as day, count(*)::int as sums
    from (select user_id, work_day, credit_role, metric_key, numerator, denominator, unmeasured, row_count from incentives.metric_days where ${theirs}) s
    full join ${metricDaysFromCredits(sql`(select * from incentives.credits where ${theirs})`)} f using (user_id, work_day, credit_role, metric_key)
    where (s.numerator, s.denominator, s.unmeasured, s.row_count) is distinct from (f.numerator, f.denominator, f.unmeasured, f.row_count)
    group by user_id, work_day order by work_day, user_id`.execute(db)
  return unlike.rows.map(({ user_id, day, sums }) => ({
    kind: 'sums',
    userId: user_id,
    day,
    stored: null,
    computed: null,
    what: `${sums} sums of the day are not those of its credits.`,
  }))
}
