import type { LoadId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'

export type NumberedLoad = { readonly id: LoadId; readonly number: string }

export const FIRST_NUMBER = 1001

/**
 * The next number of the venture, and an id to go with it. The row stays locked until the commit, so parallel creations
 * wait for each other here, and a creation that fails gives its number back.
 */
export async function takeNumber(tx: Tx, venture: CallerVenture): Promise<NumberedLoad> {
  const taken = await tx
    .insertInto('freight.load_numbers')
    .values({ venture_id: venture.id, last_number: FIRST_NUMBER })
    .onConflict((conflict) =>
      conflict.column('venture_id').doUpdateSet({ last_number: sql`load_numbers.last_number + 1` }),
    )
    .returning(['last_number', sql<LoadId>`uuidv7()`.as('id')])
    .executeTakeFirstOrThrow()
  return { id: taken.id, number: `${venture.code}-${taken.last_number}` }
}
