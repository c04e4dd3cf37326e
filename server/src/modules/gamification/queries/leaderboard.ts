import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { competitionRank } from '@holdfast/engine/gamification'
import { type Day, type Instant, periodStart, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'

type Endpoint = typeof contract.gamification.leaderboard
type Row = { user_id: UserId; name: string; points: number; reached_at: Instant | null; job_role: string | null }

/** Everybody of the venture with what their deeds of the period are worth today; who has nothing yet stands at 0. */
export async function leaderboard(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const from = input.period === 'all' ? null : periodStart(venture.today, input.period, venture.weekStart)
  const rows = await pointsOfPeople(db, input, from, venture.today)
  const ranked = competitionRank(rows.map((row) => ({ userId: row.user_id, name: row.name, points: row.points, reachedAt: row.reached_at, jobRole: row.job_role })))
  const mine = ranked.find((row) => row.userId === caller.person?.id)
  return {
    from,
    to: venture.today,
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

async function pointsOfPeople(db: Reads, input: ParsedInput<Endpoint>, from: Day | null, to: Day): Promise<Row[]> {
  const found = await sql<Row>`
    select m.user_id, p.name, m.job_role, coalesce(e.points, 0)::int as points, e.reached_at
    from ventures.membership_facts m
    join ventures.people_facts p on p.venture_id = m.venture_id and p.user_id = m.user_id and not p.is_test and p.deactivated_on is null
    left join lateral (
      select sum(e.points) as points, max(e.at) filter (where e.points > 0) as reached_at from gamification.entries e
      where e.venture_id = m.venture_id and e.user_id = m.user_id and e.fact_day between coalesce(${from}::date, '-infinity') and ${to}::date
    ) e on true
    where m.venture_id = ${input.ventureId} and m.during @> ${to}::date and (${input.officeId ?? null}::uuid is null or m.office_id = ${input.officeId ?? null}::uuid)`.execute(db)
  return found.rows
}
