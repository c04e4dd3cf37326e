import type { JobRole } from '@holdfast/engine/access'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Missing, WorkerDays } from '@holdfast/engine/operations'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Range = { readonly from: Day; readonly to: Day }

/** Somebody who belonged to the venture in the range, with what decides on which days they owe a report. */
export type Worker = WorkerDays & {
  readonly userId: UserId
  readonly name: string
  /** On the last of the days on which they were a member. */
  readonly jobRole: JobRole | null
}

/** People of a venture (null: all), without those who are there for tests, by name. */
export async function workersOf(
  db: Reads,
  ventureId: VentureId,
  people: readonly string[] | null,
  { from, to }: Range,
): Promise<readonly Worker[]> {
  const range = sql`daterange(${from}::date, ${to}::date, '[]')`
  const found = await sql<Worker>`
    select p.user_id as "userId", p.name, p.deactivated_on as "deactivatedOn", m.memberships, m.job_role as "jobRole",
      coalesce((select json_agg(json_build_object('firstDay', o.first_day, 'lastDay', o.last_day))
        from operations.days_off o where o.venture_id = p.venture_id and o.user_id = p.user_id and o.voided_at is null
          and daterange(o.first_day, o.last_day, '[]') && ${range}), '[]') as "daysOff"
    from ventures.people_facts p
    cross join lateral (
      select json_agg(json_build_object('firstDay', m.starts_on, 'lastDay', m.ends_on, 'role', m.role)) as memberships,
        (array_agg(m.job_role order by m.starts_on desc))[1] as job_role
      from ventures.membership_facts m
      where m.venture_id = p.venture_id and m.user_id = p.user_id and m.during && ${range}) m
    where p.venture_id = ${ventureId} and not p.is_test and m.memberships is not null ${among(sql`p.user_id`, people)}
    order by p.name, p.user_id`.execute(db)
  return found.rows
}

/** The days of the range with a report that counts, by author. */
export async function sentDays(
  db: Reads,
  ventureId: VentureId,
  people: readonly string[] | null,
  { from, to }: Range,
): Promise<ReadonlyMap<UserId, Missing['sent']>> {
  const found = await sql<{ userId: UserId; day: Day }>`
    select f.user_id as "userId", f.day from operations.eod_facts f
    where f.venture_id = ${ventureId} and f.day between ${from}::date and ${to}::date ${among(sql`f.user_id`, people)}`.execute(
    db,
  )
  const byAuthor = Map.groupBy(found.rows, ({ userId }) => userId)
  return new Map([...byAuthor].map(([userId, rows]) => [userId, new Set(rows.map(({ day }) => day))]))
}

/** One of some people; null: anybody. */
export function among(column: RawBuilder<unknown>, people: readonly string[] | null): RawBuilder<unknown> {
  return people === null ? sql`` : sql`and ${column} = any (${[...people]}::uuid[])`
}
