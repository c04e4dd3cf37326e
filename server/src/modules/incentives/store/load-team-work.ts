import type { MetricDay, OpeningBalance, TeamWork } from '@holdfast/engine/incentives'
import type { UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayFold } from '../pay-fold.ts'
import type { PayTerms } from '../pay-terms.ts'
import { creditedLoads } from './credited-loads.ts'
import { type MetricDayRow, metricDayOf, metricDaysAsJson } from './metric-day-rows.ts'
import { metricDaysFromCredits } from './metric-days-from-credits.ts'
import { teamCredits } from './team-credits.ts'
import { type TeamMember, teamsOf } from './teams.ts'

/** What the teams of these people did, added up per payee; a payee who leads nobody has none. `credits`: of anybody. */
export async function loadTeamWork(
  db: Reads,
  terms: PayTerms,
  fold: PayFold,
  payees: readonly UserId[],
  credits: (people: readonly UserId[]) => RawBuilder<unknown>,
): Promise<ReadonlyMap<UserId, TeamWork>> {
  const teams = await teamsOf(db, terms, { from: fold.since, to: fold.to }, payees)
  if (teams.length === 0) return new Map()
  const worked = teamCredits(teams, credits([...new Set(teams.map(({ member }) => member))]))
  const metricDays = await sql<{ user_id: UserId; metric_days: MetricDayRow[] }>`
    select user_id, ${metricDaysAsJson()} as metric_days from ${metricDaysFromCredits(worked)} d group by user_id`.execute(
    db,
  )
  const daysOf = new Map(metricDays.rows.map((row) => [row.user_id, row.metric_days.map(metricDayOf)]))
  const loadsOf = fold.prepared.needs.teamLoads ? await creditedLoads(db, worked) : new Map()
  const openingOf = await teamOpening(db, terms, teams)
  const byPayee = Map.groupBy(teams, ({ payee }) => payee)
  return new Map(
    [...byPayee].map(([payee, members]) => [
      payee,
      {
        members: members.map(({ startsOn, endsOn, jobRole }) => ({ startsOn, endsOn, jobRole })),
        metricDays: daysOf.get(payee) ?? ([] satisfies MetricDay[]),
        loads: loadsOf.get(payee) ?? [],
        opening: openingOf.get(payee) ?? [],
      },
    ]),
  )
}

/**
 * What those below bring who were there on the first day live: of loads by its credit role; of other work under no role
 * and under the job role that they then had.
 */
async function teamOpening(
  db: Reads,
  { ventureId, liveFrom }: PayTerms,
  teams: readonly TeamMember[],
): Promise<ReadonlyMap<UserId, readonly OpeningBalance[]>> {
  const onFirstDay = teams.filter(({ startsOn, endsOn }) => startsOn <= liveFrom && endsOn >= liveFrom)
  if (onFirstDay.length === 0) return new Map()
  const found = await sql<{ payee: UserId; opening: OpeningBalance[] }>`
    select t.payee, json_agg(json_build_object('periodStart', o.period_start, 'creditRole', r.credit_role, 'metricKey', o.metric_key,
      'numerator', o.numerator::text, 'denominator', o.denominator::text)) as opening
    from jsonb_to_recordset(${JSON.stringify(onFirstDay)}::jsonb) as t (payee uuid, member uuid, "jobRole" text)
    join incentives.opening_balances o on o.venture_id = ${ventureId} and o.user_id = t.member and o.period_start < ${liveFrom}::date
    join incentives.metrics m on m.metric_key = o.metric_key
    cross join lateral (
      select nullif(o.credit_role, '') as credit_role
      union select t."jobRole" where m.source_kind <> 'load' and t."jobRole" is not null
    ) r
    group by t.payee`.execute(db)
  return new Map(found.rows.map((row) => [row.payee, row.opening]))
}
