import { type Day, refuse, type UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Somebody of this venture, now or once. Refuses `person.unknown`, also for people of another venture. */
export async function requireSalesperson(tx: Tx, ventureId: string, userId: string): Promise<UserId> {
  if (!(await belongs(tx, ventureId, userId)))
    refuse('refused', 'person.unknown', 'This venture has no such person.', { field: 'salespersonId' })
  return userId as UserId
}

/** Whoever acts for the whole group need not belong to the venture; then nobody of it sells. */
export async function salespersonIfKnown(tx: Tx, ventureId: string, userId: UserId): Promise<UserId | null> {
  return (await belongs(tx, ventureId, userId)) ? userId : null
}

async function belongs(tx: Tx, ventureId: string, userId: string): Promise<boolean> {
  const found = await sql`
    select from ventures.people_facts where venture_id = ${ventureId} and user_id = ${userId}::uuid`.execute(tx)
  return found.rows.length > 0
}

export async function isMemberOn(tx: Tx, ventureId: string, userId: UserId, day: Day): Promise<boolean> {
  const found = await sql`
    select from ventures.membership_facts
    where venture_id = ${ventureId} and user_id = ${userId}::uuid and during @> ${day}::date`.execute(tx)
  return found.rows.length > 0
}
