import type { LoadId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type NumberedLoad = { readonly id: LoadId; readonly number: string }

export const FIRST_NUMBER = 1001

export async function takeNumber(tx: Tx, venture: CallerVenture): Promise<NumberedLoad> {
  const { id, count } = await takeNext(tx, 'freight.load_numbers', venture.id)
  return { id: id as LoadId, number: `${venture.code}-${count}` }
}

/** Loads and quotes are counted apart. */
type Counter = 'freight.load_numbers' | 'freight.quote_numbers'

/**
 * The next number of the venture, and an id to go with it. The row stays locked until the commit, so parallel creations
 * wait for each other here, and a creation that fails gives its number back.
 */
export async function takeNext(
  tx: Tx,
  counter: Counter,
  ventureId: string,
): Promise<{ readonly id: string; readonly count: number }> {
  return tx
    .insertInto(counter)
    .values({ venture_id: ventureId, last_number: FIRST_NUMBER })
    .onConflict((conflict) =>
      conflict.column('venture_id').doUpdateSet({ last_number: sql`${sql.table(counter)}.last_number + 1` }),
    )
    .returning(['last_number as count', sql<string>`uuidv7()`.as('id')])
    .executeTakeFirstOrThrow()
}
