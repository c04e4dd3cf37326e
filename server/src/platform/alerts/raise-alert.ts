import { sql } from 'kysely'
import { cut } from '../cut.ts'
import type { Tx } from '../db/tx.ts'
import type { RaisedAlert } from './alert.ts'

const LONGEST = { key: 200, title: 300, detail: 4_000 } as const
const REMIND_HOURS = 24

/**
 * Opens the alert, or notes that it was seen again. Returns its id when it is to be told: it is new, it became worse, or
 * it has lasted a day since it was told. Whoever raises the same one at once waits for this transaction and finds it open.
 */
export async function raiseAlert(tx: Tx, alert: RaisedAlert): Promise<string | null> {
  const raised = await sql<{ id: string; is_to_tell: boolean }>`
    insert into platform.alerts (key, venture_id, severity, title, detail, path)
    values (${storable(alert.key, LONGEST.key)}, ${alert.ventureId}, ${alert.severity},
      ${storable(alert.title, LONGEST.title)}, ${storable(alert.detail, LONGEST.detail)}, ${alert.path})
    on conflict (key, venture_id) where recovered_at is null do update set
      count = alerts.count + 1, last_at = excluded.last_at, title = excluded.title, detail = excluded.detail,
      path = excluded.path,
      severity = case when 'CRITICAL' in (alerts.severity, excluded.severity) then 'CRITICAL' else 'WARNING' end,
      (tellings, told_at) = (select
          case when again then alerts.tellings + 1 else alerts.tellings end,
          case when again then excluded.told_at else alerts.told_at end
        from (select (excluded.severity = 'CRITICAL' and alerts.severity = 'WARNING')
          or alerts.told_at <= excluded.told_at - make_interval(hours => ${REMIND_HOURS})) as _ (again))
    returning new.id, new.tellings > coalesce(old.tellings, 0) as is_to_tell`.execute(tx)
  const row = raised.rows[0]
  return row?.is_to_tell ? row.id : null
}

/** What went wrong is told in part rather than not at all: no text may be the reason that a run cannot note its end. */
function storable(text: string, longest: number): string {
  return cut(text, longest) || '–'
}
