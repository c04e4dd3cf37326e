import type { SubscriptionId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Ids of subscriptions that are still to be written, in the order in which they are to stand. */
export async function newSubscriptionIds(tx: Tx, count: number): Promise<readonly SubscriptionId[]> {
  const { rows } = await sql<{
    id: SubscriptionId
  }>`select uuidv7() as id from generate_series(1, ${count})`.execute(tx)
  return rows.map(({ id }) => id)
}
