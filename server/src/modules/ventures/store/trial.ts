import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Does something to see what comes of it, and undoes it all unless that is to stay. */
export async function trial<Result>(
  tx: Tx,
  attempt: () => Promise<Result>,
  isToStay: (result: Result) => boolean,
): Promise<Result> {
  await sql`savepoint trial`.execute(tx)
  const result = await attempt()
  if (isToStay(result)) await sql`release savepoint trial`.execute(tx)
  else await sql`rollback to savepoint trial`.execute(tx)
  return result
}
