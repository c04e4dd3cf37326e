import type { FoldPerson, Membership, OpeningBalance, RateOverride } from '@holdfast/engine/incentives'
import { type Day, eachDay, type UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditedLoads } from './credited-loads.ts'
import { creditsFromFacts } from './credits-from-facts.ts'
import { loadTeamWork } from './load-team-work.ts'
import { type MetricDayRow, metricDayOf, metricDaysAsJson } from './metric-day-rows.ts'
import { metricDaysFromCredits } from './metric-days-from-credits.ts'
import { rowsOfPeople } from './rows-of-people.ts'

/** Where the work is read: as it was credited, or anew from the facts, which writes nothing. */
export type WorkSource = 'credited' | 'facts'
export type PersonToFold = { readonly userId: UserId; readonly person: FoldPerson }

/** What the fold needs to know of these people: one row each, and what single rules ask for beside (`needs`). */
export async function loadFoldPeople(
  db: Reads,
  terms: PayTerms,
  fold: PayFold,
  people: readonly UserId[],
  source: WorkSource,
): Promise<readonly PersonToFold[]> {
  const { needs } = fold.prepared
  const credits = (whose: readonly UserId[]) => creditsOf(terms, fold, whose, source)
  const rows = await personRows(db, terms, workOf(terms, fold, people, source), people)
  const loads = needs.loads ? await creditedLoads(db, credits(people)) : new Map()
  const teams = needs.team ? await loadTeamWork(db, terms, fold, people, credits) : new Map()
  return rows.map((row) => ({
    userId: row.user_id,
    person: {
      ...foldPersonOf(row),
      ...(needs.loads && { loads: loads.get(row.user_id) ?? [] }),
      ...(needs.team && { team: teams.get(row.user_id) ?? NOBODY }),
    },
  }))
}

const NOBODY = { members: [], metricDays: [], loads: [] } as const

type PersonRow = {
  readonly user_id: UserId
  readonly is_test: boolean
  readonly deactivated_on: Day | null
  readonly memberships: Membership[]
  readonly opening: OpeningBalance[]
  readonly overrides: RateOverride[]
  readonly metric_days: MetricDayRow[]
}

async function personRows(
  db: Reads,
  { ventureId, liveFrom }: PayTerms,
  work: RawBuilder<unknown>,
  people: readonly UserId[],
): Promise<readonly PersonRow[]> {
  const rows = await sql<PersonRow>`
    select p.user_id, p.is_test, p.deactivated_on,
      coalesce((select json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on, 'jobRole', m.job_role, 'accessRole', m.role))
        from ventures.membership_facts m where m.venture_id = p.venture_id and m.user_id = p.user_id), '[]') as memberships,
      coalesce((select json_agg(json_build_object('periodStart', o.period_start, 'creditRole', nullif(o.credit_role, ''), 'metricKey', o.metric_key,
          'numerator', o.numerator::text, 'denominator', o.denominator::text)) from incentives.opening_balances o
        where o.venture_id = p.venture_id and o.user_id = p.user_id and o.period_start < ${liveFrom}::date), '[]') as opening,
      coalesce((select json_agg(json_build_object('planId', r.plan_id, 'ruleKey', r.rule_key, 'rate', trim_scale(r.rate)::text,
          'startsOn', r.starts_on, 'endsOn', r.ends_on)) from incentives.rate_overrides r
        where r.venture_id = p.venture_id and r.user_id = p.user_id), '[]') as overrides,
      coalesce(w.metric_days, '[]') as metric_days
    from ventures.people_facts p
    left join (select user_id, ${metricDaysAsJson()} as metric_days from ${work} d group by user_id) w on w.user_id = p.user_id
    where p.venture_id = ${ventureId} and p.user_id = any (${[...people]}::uuid[])
    order by p.user_id`.execute(db)
  return rows.rows
}

function workOf(terms: PayTerms, fold: PayFold, people: readonly UserId[], source: WorkSource): RawBuilder<unknown> {
  return source === 'credited'
    ? sql`(select * from incentives.metric_days where venture_id = ${terms.ventureId} and user_id = any (${[...people]}::uuid[])
        and work_day between ${fold.since}::date and ${fold.to}::date)`
    : metricDaysFromCredits(creditsOf(terms, fold, people, source))
}

function creditsOf(terms: PayTerms, fold: PayFold, people: readonly UserId[], source: WorkSource): RawBuilder<unknown> {
  if (source === 'credited') {
    const days = sql`r.work_day = any (${[...eachDay(fold.since, fold.to)]}::date[])`
    return rowsOfPeople('incentives.credits', { ventureId: terms.ventureId, people, days })
  }
  return creditsFromFacts(
    terms,
    ({ day, person }) =>
      sql`${day} between ${fold.since}::date and ${fold.to}::date and ${person} = any (${[...people]}::uuid[])`,
  )
}

/** People who are tests count nowhere: without a membership nothing is due to them. */
function foldPersonOf(row: PersonRow): FoldPerson {
  return {
    memberships: row.is_test ? [] : row.memberships,
    deactivatedOn: row.deactivated_on,
    opening: row.opening,
    overrides: row.overrides,
    metricDays: row.metric_days.map(metricDayOf),
  }
}
