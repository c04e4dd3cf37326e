import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../db/tx.ts'

export type Digest = {
  readonly email: string
  readonly ventureName: string
  /** The newest first, at most SHOWN of them. */
  readonly items: readonly {
    readonly title: string
    readonly detail: string
    readonly path: string
    readonly at: Instant
  }[]
  readonly unread: number
}

const SHOWN = 30
/** Whoever chooses a digest today is not told of a quarter. */
const OLDEST_DAYS = 7

type Asked = { readonly ventureId: VentureId; readonly day: Day; readonly now: Instant; readonly most: number }

/** What people who want a digest, and still belong to the venture, have not read and were not mailed; it is marked as mailed. */
export async function takeDigests(tx: Tx, { ventureId, day, now, most }: Asked): Promise<readonly Digest[]> {
  const since = Temporal.Instant.from(now)
    .subtract({ hours: 24 * OLDEST_DAYS })
    .toString()
  const { rows } = await sql<Digest>`
    with wanted as (
      select p.user_id, p.email from identity.mail_choice_facts c
      join ventures.addressed_people_facts p on p.venture_id = ${ventureId} and p.user_id = c.user_id
      where c.digest = 'daily' and exists (
        select from ventures.membership_facts m
        where m.venture_id = p.venture_id and m.user_id = p.user_id and m.during @> ${day}::date and m.left_at is null)
      and exists (
        select from platform.notifications n where n.venture_id = p.venture_id and n.user_id = p.user_id
          and n.read_at is null and n.mailed_at is null and n.at >= ${since}::timestamptz)
      order by p.user_id limit ${most}
    ), taken as (
      update platform.notifications n set mailed_at = ${now}::timestamptz from wanted w
      where n.venture_id = ${ventureId} and n.user_id = w.user_id and n.read_at is null and n.mailed_at is null
        and n.at >= ${since}::timestamptz
      returning n.user_id, n.id, n.title, n.detail, n.path, n.at
    ), ranked as (
      select t.*, row_number() over (partition by t.user_id order by t.id desc) as place from taken t
    )
    select w.email, v.name as "ventureName", count(*)::int as unread,
      jsonb_agg(jsonb_build_object('title', r.title, 'detail', r.detail, 'path', r.path, 'at', r.at) order by r.id desc)
        filter (where r.place <= ${SHOWN}) as items
    from ranked r join wanted w on w.user_id = r.user_id join ventures.venture_facts v on v.id = ${ventureId}
    group by w.user_id, w.email, v.name order by w.user_id`.execute(tx)
  return rows
}
