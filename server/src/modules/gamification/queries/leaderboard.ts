import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { competitionRank } from '@holdfast/engine/gamification'
import { type Day, type Instant, periodStart, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Endpoint = typeof contract.gamification.leaderboard
type Input = ParsedInput<Endpoint>
type Row = {
  readonly userId: UserId
  readonly name: string
  readonly jobRole: string | null
  readonly points: number
  readonly reachedAt: Instant | null
}

/** Everybody of the venture with what their deeds of the period are worth today; who has nothing yet stands at 0. */
export async function leaderboard(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const { today, weekStart } = ventureOf(caller, input.ventureId)
  const from = input.period === 'all' ? null : periodStart(today, input.period, weekStart)
  const ranked = competitionRank(await pointsOfPeople(db, input, from, today))
  const mine = ranked.find((row) => row.userId === caller.person?.id)
  return {
    from,
    to: today,
    items: ranked.map((row) => ({
      rank: row.rank,
      isTied: row.tied,
      person: { id: row.userId, name: row.name },
      points: row.points,
      jobRole: row.jobRole,
      isMe: row === mine,
    })),
    me: mine ? { rank: mine.rank, points: mine.points } : null,
  }
}

/** When points were reached is asked only where they are tied: it needs the person's entries one by one. */
async function pointsOfPeople(
  db: Reads,
  { ventureId, officeId }: Input,
  from: Day | null,
  to: Day,
): Promise<readonly Row[]> {
  const inPeriod = sql`e.venture_id = ${ventureId} and e.fact_day between coalesce(${from}::date, '-infinity') and ${to}::date`
  const found = await sql<Row>`
    with points as (
      select e.user_id, sum(e.points) as points from gamification.entries e where ${inPeriod} group by e.user_id
    ), members as (
      select m.user_id, p.name, m.job_role, coalesce(s.points, 0)::int as points,
        coalesce(s.points, 0) > 0 and count(*) over (partition by coalesce(s.points, 0)) > 1 as is_tied
      from ventures.membership_facts m
      join ventures.people_facts p on p.venture_id = m.venture_id and p.user_id = m.user_id
      left join points s on s.user_id = m.user_id
      where m.venture_id = ${ventureId} and m.during @> ${to}::date and not p.is_test and p.deactivated_on is null
        ${officeId === undefined ? sql`` : sql`and m.office_id = ${officeId}`}
    )
    select m.user_id as "userId", m.name, m.job_role as "jobRole", m.points, r.at as "reachedAt"
    from members m
    left join lateral (
      select min(at) as at from (
        select e.at, sum(e.points) over (order by e.at, e.id) as points_then from gamification.entries e
        where ${inPeriod} and e.user_id = m.user_id
      ) run where run.points_then >= m.points
    ) r on m.is_tied`.execute(db)
  return found.rows
}
