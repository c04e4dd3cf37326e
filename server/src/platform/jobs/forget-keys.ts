import type pg from 'pg'

/** Idempotency keys older than seven days answer nobody any more; those to be kept for ever are out of this login's sight. */
export async function forgetOldKeys(system: Pick<pg.Client, 'query'>): Promise<number> {
  const forgotten = await system.query(
    `delete from platform.idempotency_keys where created_at < now() - interval '7 days' and not keep_for_ever`,
  )
  return forgotten.rowCount ?? 0
}
