import type { Day, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { DaySpan, PayTerms } from '../pay-terms.ts'

/** Somebody below a payee from one day to another, both included, in the job role that they then had. */
export type TeamMember = {
  readonly payee: UserId
  readonly member: UserId
  readonly startsOn: Day
  readonly endsOn: Day
  readonly jobRole: string | null
}

/**
 * Everybody below these people in the `reportsTo` tree, by the days on which they were (domain.md §6 "Who"). Whoever is no
 * member on a day, was deactivated before it or is a test is in no chain that day. A chain that bites its own tail ends
 * where it began.
 */
export async function teamsOf(
  db: Reads,
  { ventureId }: Pick<PayTerms, 'ventureId'>,
  { from, to }: DaySpan,
  payees: readonly UserId[],
): Promise<readonly TeamMember[]> {
  const found = await sql<TeamMember>`
    with recursive held as (
      select m.user_id, m.reports_to, m.job_role, m.during * daterange(${from}::date, least(p.deactivated_on, ${to}::date), '[]') as during
      from ventures.membership_facts m
      join ventures.people_facts p on p.venture_id = m.venture_id and p.user_id = m.user_id
      where m.venture_id = ${ventureId} and not p.is_test and m.reports_to is not null
        and m.during && daterange(${from}::date, ${to}::date, '[]') and coalesce(p.deactivated_on >= ${from}::date, true)
    ), below (payee, member, job_role, during) as (
      select reports_to, user_id, job_role, during from held where reports_to = any (${[...payees]}::uuid[]) and not isempty(during)
      union
      select b.payee, h.user_id, h.job_role, b.during * h.during
      from below b join held h on h.reports_to = b.member and h.during && b.during and h.user_id <> b.payee
    )
    select payee, member, lower(during) as "startsOn", upper(during) - 1 as "endsOn", job_role as "jobRole"
    from below where member <> payee order by payee, member, 3`.execute(db)
  return found.rows
}

/** Everybody who may stand above one of these people on one of these days. */
export async function peopleAbove(
  db: Reads,
  { ventureId }: Pick<PayTerms, 'ventureId'>,
  { from, to }: DaySpan,
  people: readonly UserId[],
): Promise<readonly UserId[]> {
  const above = await sql<{ user_id: UserId }>`
    with recursive held as (
      select user_id, reports_to from ventures.membership_facts
      where venture_id = ${ventureId} and reports_to is not null and during && daterange(${from}::date, ${to}::date, '[]')
    ), above (user_id) as (
      select reports_to from held where user_id = any (${[...people]}::uuid[])
      union
      select h.reports_to from above a join held h on h.user_id = a.user_id
    )
    select user_id from above order by user_id`.execute(db)
  return above.rows.map((row) => row.user_id)
}
