import { MOST_UNREAD } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../db/tx.ts'

type Row = { readonly person: UserId; readonly newest: string | null; readonly unread: number }

/** What tells whether a person's notifications changed: the newest of them, and how many are unread. */
export async function newsOf(db: Reads, people: readonly UserId[]): Promise<ReadonlyMap<UserId, string>> {
  const { rows } = await sql<Row>`
    select g.id as person, n.id as newest, u.unread
    from unnest(${people}::uuid[]) g (id)
    left join lateral (select id from platform.notifications where user_id = g.id order by id desc limit 1) n on true
    cross join lateral (
      select count(*)::int as unread
      from (select from platform.notifications where user_id = g.id and read_at is null limit ${MOST_UNREAD}) few
    ) u`.execute(db)
  return new Map(rows.map(({ person, newest, unread }) => [person, `${newest ?? ''} ${unread}`]))
}
