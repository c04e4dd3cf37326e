import { sql } from 'kysely'
import type { Reads, Tx } from '../../db/tx.ts'
import type { Alerting, RaisedAlert } from '../alert.ts'

/** A day after it was told it is raised again, and so told again; otherwise only what changed is. */
const REMIND_HOURS = 24

type Open = { readonly key: string; readonly title: string; readonly detail: string; readonly is_due: boolean }

/**
 * Makes what is open under keys that begin so the same as what is wrong now. What is open already and says the same is
 * left alone: this is asked every few seconds.
 */
export async function standAs(
  tx: Tx,
  alerting: Alerting,
  {
    begin,
    wrong,
    recovered,
  }: {
    readonly begin: string
    readonly wrong: readonly RaisedAlert[]
    /** How it is now with one that is wrong no more, in a sentence. */
    readonly recovered: (key: string) => string
  },
): Promise<void> {
  const open = await openAlerts(tx, begin)
  for (const alert of wrong) {
    const known = open.find(({ key }) => key === alert.key)
    if (known && !known.is_due && known.title === alert.title && known.detail === alert.detail) continue
    await alerting.raise(tx, alert)
  }
  for (const { key } of open)
    if (!wrong.some((alert) => alert.key === key)) await alerting.settle(tx, key, recovered(key))
}

async function openAlerts(db: Reads, begin: string): Promise<readonly Open[]> {
  const found = await sql<Open>`
    select key, title, detail, told_at <= clock_timestamp() - make_interval(hours => ${REMIND_HOURS}) as is_due
    from platform.alerts where venture_id is null and recovered_at is null and starts_with(key, ${begin})
    order by key`.execute(db)
  return found.rows
}
