import { Kysely, PostgresDialect } from 'kysely'
import type pg from 'pg'
import type { DB } from '../../../generated/schema.ts'
import { limitsAtStart } from '../../../platform/db/limits.ts'
import { openPool } from '../../../platform/db/open-pool.ts'

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
  const auth = signInPool(url, direct, 'holdfast sign-in')
  const guard = signInPool(url, direct, 'holdfast sign-in guard')
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

function signInPool(url: string, direct: boolean, name: string): pg.Pool {
  return openPool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: name,
    ...(direct ? limitsAtStart(LIMITS) : {}),
  })
}
