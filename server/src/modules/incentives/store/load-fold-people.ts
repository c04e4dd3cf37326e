import type { FoldPerson, Membership, MetricDay, OpeningBalance } from '@holdfast/engine/incentives'
import type { Day, UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditsFromFacts } from './credits-from-facts.ts'
import { metricDaysFromCredits } from './metric-days-from-credits.ts'

/** Where the work is read: as it was credited, or anew from the facts, which writes nothing. */
export type WorkSource = 'credited' | 'facts'
export type PersonToFold = { readonly userId: UserId; readonly person: FoldPerson }

type PersonRow = {
  readonly user_id: UserId
  readonly is_test: boolean
  readonly deactivated_on: Day | null
  readonly memberships: Membership[]
  readonly opening: OpeningBalance[]
  readonly metric_days: [
    day: Day,
    role: string,
    metric: string,
    numerator: string,
    denominator: string | null,
    unmeasured: number,
    rows: number,
  ][]
}

/** What the fold needs to know of these people: one row each, however much they did. */
export async function loadFoldPeople(
  db: Reads,
  terms: PayTerms,
  fold: PayFold,
  people: readonly UserId[],
  source: WorkSource,
): Promise<readonly PersonToFold[]> {
  const rows = await sql<PersonRow>`
    select p.user_id, p.is_test, p.deactivated_on,
      coalesce((select json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on, 'jobRole', m.job_role))
        from ventures.membership_facts m where m.venture_id = p.venture_id and m.user_id = p.user_id), '[]') as memberships,
      coalesce((select json_agg(json_build_object('periodStart', o.period_start, 'creditRole', nullif(o.credit_role, ''), 'metricKey', o.metric_key,
          'numerator', o.numerator::text, 'denominator', o.denominator::text)) from incentives.opening_balances o
        where o.venture_id = p.venture_id and o.user_id = p.user_id and o.period_start < ${terms.liveFrom}::date), '[]') as opening,
      coalesce(w.metric_days, '[]') as metric_days
    from ventures.people_facts p
    left join (
      select user_id, json_agg(json_build_array(work_day, credit_role, metric_key, numerator::text, denominator::text, unmeasured, row_count)) as metric_days
      from ${workOf(terms, fold, people, source)} d group by user_id
    ) w on w.user_id = p.user_id
    where p.venture_id = ${terms.ventureId} and p.user_id = any (${people}::uuid[])
    order by p.user_id`.execute(db)
  return rows.rows.map((row) => ({ userId: row.user_id, person: foldPersonOf(row) }))
}

function workOf(terms: PayTerms, fold: PayFold, people: readonly UserId[], source: WorkSource): RawBuilder<unknown> {
  if (source === 'credited') {
    return sql`(
      select * from incentives.metric_days
      where venture_id = ${terms.ventureId} and user_id = any (${people}::uuid[]) and work_day between ${fold.since}::date and ${fold.to}::date
    )`
  }
  return metricDaysFromCredits(
    creditsFromFacts(
      terms,
      ({ day, person }) =>
        sql`${day} between ${fold.since}::date and ${fold.to}::date and ${person} = any (${people}::uuid[])`,
    ),
  )
}

/** People who are tests count nowhere: without a membership nothing is due to them. */
function foldPersonOf(row: PersonRow): FoldPerson {
  return {
    memberships: row.is_test ? [] : row.memberships,
    deactivatedOn: row.deactivated_on,
    opening: row.opening,
    metricDays: row.metric_days.map(
      ([day, role, metricKey, numerator, denominator, unmeasured, rows]): MetricDay => ({
        day,
        creditRole: role === '' ? null : role,
        metricKey,
        numerator,
        denominator,
        unmeasured,
        rows,
      }),
    ),
  }
}
