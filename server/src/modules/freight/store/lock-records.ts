import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { RecordTable } from './record-table.ts'

/**
 * Customers, or carriers, of a venture are made by one writer at a time: each looks first whether somebody is there
 * under that name, and no index can say so of carriers. Whoever needs both takes customers before carriers.
 */
export async function lockRecords(tx: Tx, table: RecordTable, ventureId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${table.name}), hashtext(${ventureId}))`.execute(tx)
}
