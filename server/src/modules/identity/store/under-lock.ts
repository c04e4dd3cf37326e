import type pg from 'pg'

/** Does `body` while nobody else, on any process, holds one of the same names. Locks are taken in the order given. */
export async function underLock<R>(
  guard: pg.Pool,
  names: readonly string[],
  body: (client: pg.ClientBase) => Promise<R>,
): Promise<R> {
  const client = await guard.connect()
  let broken: Error | undefined
  const note = (error: Error) => {
    broken = error
  }
  client.on('error', note)
  try {
    await client.query('begin')
    // Each in a statement of its own: what the body reads must be seen after the lock was taken.
    for (const name of names)
      await client.query(`select pg_advisory_xact_lock(hashtext('sign-in'), hashtext($1))`, [name])
    const result = await body(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(note)
    throw error
  } finally {
    client.off('error', note)
    client.release(broken)
  }
}
