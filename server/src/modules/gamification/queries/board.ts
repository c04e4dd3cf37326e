import type { JobRole } from '@holdfast/engine/access'
import type { BoardPeriod } from '@holdfast/engine/gamification'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'

/** One period of one venture, or of a part of its people. */
export type Board = {
  readonly ventureId: VentureId
  readonly period: BoardPeriod
  readonly startsOn: Day
  readonly today: Day
  readonly officeId: string | undefined
  readonly jobRole: JobRole | undefined
}

/** Points of the period in the order of their index; `s` is a standing. */
export function hasPoints({ ventureId, period, startsOn }: Board): RawBuilder<unknown> {
  return sql`s.venture_id = ${ventureId} and s.period = ${period} and s.starts_on = ${startsOn}::date and s.points > 0`
}

/** Who belongs to this part of the venture today; `m` is a membership. */
export function belongs({ ventureId, today, officeId, jobRole }: Board): RawBuilder<unknown> {
  return sql`m.venture_id = ${ventureId} and m.during @> ${today}::date
    ${officeId === undefined ? sql`` : sql`and m.office_id = ${officeId}`}
    ${jobRole === undefined ? sql`` : sql`and m.job_role = ${jobRole}`}`
}

/**
 * Whoever belongs to it. Within `coalesce` it stays a set that is made once and asked by hash: as a join it is planned for
 * the few members that row-level security lets the database expect, and asks ten thousand one by one.
 */
export function isMember(board: Board): RawBuilder<unknown> {
  return sql`coalesce(s.user_id in (select m.user_id from ventures.membership_facts m where ${belongs(board)}), false)`
}

/** Nobody who chose not to be seen: few, so they are looked for once and not person by person. */
export function isSeen({ ventureId }: Board): RawBuilder<unknown> {
  return sql`s.user_id not in (
    select c.user_id from gamification.board_choices c where c.venture_id = ${ventureId} and not c.is_shown)`
}

/** As above; where names are looked up anyway, the person says so. */
export function isNoTest({ ventureId }: Board): RawBuilder<unknown> {
  return sql`s.user_id not in (
    select t.user_id from ventures.people_facts t where t.venture_id = ${ventureId} and t.is_test)`
}
