import { MOST_UNREAD } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'

/** How many the person has not read, counted up to the most that is told. */
export async function unreadOf(db: Reads, person: UserId): Promise<number> {
  const { rows } = await sql<{ unread: number }>`
    select count(*)::int as unread
    from (select from platform.notifications where user_id = ${person} and read_at is null limit ${MOST_UNREAD}) few`.execute(
    db,
  )
  return rows[0]?.unread ?? 0
}
