import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../generated/schema.ts'
import { limitsAtStart } from '../../../platform/db/limits.ts'

/**
 * Sign-in has its own login and its own connections. `guard` is used only to hold a lock while `auth` works under it:
 * with one pool for both, lock holders could wait for connections that other lock holders keep.
 */
export type AuthPools = {
  readonly auth: pg.Pool
  readonly guard: pg.Pool
  /** `auth` as the sign-in library takes it. */
  readonly library: Kysely<DB>
  readonly close: () => Promise<void>
}

export function openAuthPools(url: string, direct: boolean): AuthPools {
  const auth = openPool(url, direct, 'holdfast sign-in')
  const guard = openPool(url, direct, 'holdfast sign-in guard')
  return {
    auth,
    guard,
    library: new Kysely<DB>({ dialect: new PostgresDialect({ pool: auth }) }),
    close: async () => {
      await Promise.all([auth.end(), guard.end()])
    },
  }
}

const LIMITS = { statement_timeout: 10_000, idle_in_transaction_session_timeout: 30_000, lock_timeout: 5_000 }

function openPool(url: string, direct: boolean, name: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: name,
    ...(direct ? limitsAtStart(LIMITS) : {}),
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // One that breaks while it is lent fails the query that runs on it; the same news as an event needs a listener too.
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
