import { sql } from 'kysely'
import type { Tx } from '../db/tx.ts'
import type { DeliveryJob } from './alert.ts'

/** Notes that what was wrong is right again; returns the alerts that this ended, in the scope of the transaction. */
export async function settleAlert(tx: Tx, key: string, says: string): Promise<readonly DeliveryJob[]> {
  const settled = await sql<{ id: string; venture_id: string | null }>`
    update platform.alerts set recovered_at = clock_timestamp(), recovery = ${says}
    where key = ${key} and recovered_at is null returning id, venture_id`.execute(tx)
  return settled.rows.map((row) => ({ alertId: row.id, ventureId: row.venture_id }))
}
