import { type Day, refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** Who of these are members of the venture on the day and were not deactivated. */
export async function membersOn(
  db: Reads,
  ventureId: string,
  day: Day,
  people: readonly string[],
): Promise<ReadonlySet<string>> {
  if (people.length === 0) return new Set()
  const found = await sql<{ user_id: string }>`
    select m.user_id from ventures.membership_facts m
    join ventures.people_facts p on p.venture_id = m.venture_id and p.user_id = m.user_id
    where m.venture_id = ${ventureId} and m.user_id = any (${[...people]}::uuid[]) and m.during @> ${day}::date
      and p.deactivated_on is null`.execute(db)
  return new Set(found.rows.map((row) => row.user_id))
}

/** Refuses `task.assignee_unknown`: people of another venture, who have left, or who come later. */
export async function requireAssignee(db: Reads, ventureId: string, day: Day, userId: string): Promise<UserId> {
  const members = await membersOn(db, ventureId, day, [userId])
  if (!members.has(userId))
    refuse(
      'refused',
      'task.assignee_unknown',
      'This person is no member of the venture today. Choose somebody who is.',
      {
        field: 'assigneeId',
      },
    )
  return userId as UserId
}
