import { Kysely, PostgresDialect } from 'kysely'
import type { DB } from '../../../generated/schema.ts'
import { openPool } from '../../../platform/db/open-pool.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { valueTypes } from '../../../platform/db/values.ts'

/** Reads the audit log as the login that seals it; all statements see one moment. */
export async function readAsSealer<R>(systemUrl: string, query: (db: Reads) => Promise<R>): Promise<R> {
  const pool = openPool({ connectionString: systemUrl, max: 1, types: valueTypes, application_name: 'holdfast verify' })
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(query)
  } finally {
    await db.destroy()
  }
}
