import { sql } from 'kysely'
import { cut } from '../../cut.ts'
import type { Tx } from '../../db/tx.ts'
import type { RecordedEvent } from '../../events.ts'
import type { Notification } from '../notification.ts'

type Told = { readonly event: RecordedEvent; readonly notification: Notification }

const LONGEST_TITLE = 200
const LONGEST_DETAIL = 500

/** Adds those that are not told yet; whoever does not belong to the venture today is told nothing of it. */
export async function keepNotifications(tx: Tx, told: readonly Told[]): Promise<void> {
  if (told.length === 0) return
  const rows = told.map(({ event, notification: { to, title, detail, path } }) => ({
    venture_id: event.ventureId,
    user_id: to,
    kind: event.type,
    key: event.id,
    title: cut(title, LONGEST_TITLE),
    detail: cut(detail, LONGEST_DETAIL),
    path,
    at: event.at,
  }))
  await sql`
    insert into platform.notifications (venture_id, user_id, kind, key, title, detail, path, at)
    select g.venture_id, g.user_id, g.kind, g.key, g.title, g.detail, g.path, g.at
    from jsonb_populate_recordset(null::platform.notifications, ${JSON.stringify(rows)}::jsonb) g
    join ventures.venture_facts v on v.id = g.venture_id
    where exists (
      select from ventures.membership_facts m
      where m.venture_id = g.venture_id and m.user_id = g.user_id and m.during @> (now() at time zone v.zone)::date)
    on conflict (venture_id, user_id, key) do nothing`.execute(tx)
}
