import { refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/** A member of the venture today. Refuses `person.unknown`, also for people of another venture and those who left. */
export async function findAssignee(
  tx: Tx,
  { id, today }: CallerVenture,
  userId: string,
): Promise<{ readonly id: UserId; readonly name: string }> {
  const found = await sql<{ id: UserId; name: string }>`
    select p.user_id as id, p.name from ventures.people_facts p
    where p.venture_id = ${id} and p.user_id = ${userId}::uuid and exists (
      select from ventures.membership_facts m
      where m.venture_id = p.venture_id and m.user_id = p.user_id and m.during @> ${today}::date)`.execute(tx)
  return (
    found.rows[0] ??
    refuse('refused', 'person.unknown', 'This person does not work in this venture today. Choose somebody who does.', {
      field: 'assignedTo',
    })
  )
}
