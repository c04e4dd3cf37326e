import type pg from 'pg'

/** Those that recovered more than 400 days ago; older ones than that are all that this login may take away. */
export async function forgetOldAlerts(system: Pick<pg.Client, 'query'>): Promise<number> {
  const forgotten = await system.query(`delete from platform.alerts where recovered_at < now() - interval '400 days'`)
  return forgotten.rowCount ?? 0
}
