import type { Instant, UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'

/** Whether the person has it; when it was read first stays. */
export async function markOne(tx: Tx, person: UserId, now: Instant, id: string): Promise<boolean> {
  const { rows } = await sql`
    update platform.notifications set read_at = coalesce(read_at, greatest(at, ${now}::timestamptz))
    where user_id = ${person} and id = ${id} returning id`.execute(tx)
  return rows.length > 0
}

/** The person's unread ones up to this one, whether it is theirs or not. */
export async function markUpTo(tx: Tx, person: UserId, now: Instant, upTo: string): Promise<void> {
  await sql`
    update platform.notifications set read_at = greatest(at, ${now}::timestamptz)
    where user_id = ${person} and read_at is null and id <= ${upTo}::uuid`.execute(tx)
}
