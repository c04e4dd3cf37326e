import { sql } from 'kysely'
import type { Reads } from './tx.ts'

/**
 * For the rest of the transaction each statement is planned with its values. A kept plan compares every row of a venture
 * with every element of a long list, one by one; planned anew, the list is hashed or probed in its index. Worth it where
 * lists of a thousand are looked up in tables that grow meanwhile, so that their statistics are those of empty ones.
 */
export async function planAnew(db: Reads): Promise<void> {
  await sql`set local plan_cache_mode = force_custom_plan`.execute(db)
}
