import type { QuoteId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { CallerVenture } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { FIRST_NUMBER } from '../../store/take-number.ts'

/**
 * The next quote number of the venture, and an id to go with it. The row stays locked until the commit, so parallel
 * creations wait for each other here, and a creation that fails gives its number back.
 */
export async function takeQuoteNumber(
  tx: Tx,
  venture: CallerVenture,
): Promise<{ readonly id: QuoteId; readonly number: string }> {
  const taken = await tx
    .insertInto('freight.quote_numbers')
    .values({ venture_id: venture.id, last_number: FIRST_NUMBER })
    .onConflict((conflict) =>
      conflict.column('venture_id').doUpdateSet({ last_number: sql`quote_numbers.last_number + 1` }),
    )
    .returning(['last_number', sql<QuoteId>`uuidv7()`.as('id')])
    .executeTakeFirstOrThrow()
  return { id: taken.id, number: `${venture.code}-Q${taken.last_number}` }
}
