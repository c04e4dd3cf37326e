import type { DB } from '../../../generated/schema.ts'
import { kyselyOver } from '../../../platform/db/over.ts'
import { withSystemConnection } from '../../../platform/db/system-connection.ts'
import type { Reads } from '../../../platform/db/tx.ts'

/** Reads the audit log as the login that seals it; all statements see one moment. */
export function readAsSealer<R>(systemUrl: string, signal: AbortSignal, query: (db: Reads) => Promise<R>): Promise<R> {
  return withSystemConnection(systemUrl, signal, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    return query(kyselyOver<DB>((text, values) => client.query(text, [...values])))
  })
}
