import pg from 'pg'

/** Connections whose breaking ends nothing but what runs on them: an error that nobody listens to would end the process. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config)
  // An idle connection that breaks is replaced by the pool.
  pool.on('error', () => {})
  // One that breaks while it is lent fails the query that runs on it, and says the same as an event.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
