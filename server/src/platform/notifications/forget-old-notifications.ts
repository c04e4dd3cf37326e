import type pg from 'pg'

/** Nobody looks for what happened a quarter ago here: the record itself tells it. */
export async function forgetOldNotifications(system: Pick<pg.Client, 'query'>): Promise<number> {
  const forgotten = await system.query(`delete from platform.notifications where at < now() - interval '90 days'`)
  return forgotten.rowCount ?? 0
}
