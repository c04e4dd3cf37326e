import type pg from 'pg'

/** Runs of more than 400 days ago; older ones than that are all that this login may take away. */
export async function forgetOldRuns(system: Pick<pg.Client, 'query'>): Promise<number> {
  const forgotten = await system.query(
    `delete from platform.job_runs where status <> 'RUNNING' and started_at < now() - interval '400 days'`,
  )
  return forgotten.rowCount ?? 0
}
