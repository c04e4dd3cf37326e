import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/**
 * Everybody below a person in the `reportsTo` chain of a venture, at any depth, by the memberships that hold on the day.
 * A chain that bites its own tail ends where it began; the person is never below themselves.
 */
export async function reportsBelow(
  db: Reads,
  ventureId: VentureId,
  personId: UserId,
  day: Day,
): Promise<readonly UserId[]> {
  const below = await sql<{ user_id: UserId }>`
    with recursive below (user_id) as (
      select m.user_id from ventures.memberships m
      where m.venture_id = ${ventureId} and m.reports_to = ${personId} and m.during @> ${day}::date
      union
      select m.user_id from below b
      join ventures.memberships m on m.venture_id = ${ventureId} and m.reports_to = b.user_id and m.during @> ${day}::date
    )
    select user_id from below where user_id <> ${personId} order by user_id`.execute(db)
  return below.rows.map((row) => row.user_id)
}
