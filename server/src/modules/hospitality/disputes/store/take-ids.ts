import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Ids of what is still to be written, in the order in which it is to stand. */
export async function takeIds<Id extends string>(tx: Tx, count: number): Promise<readonly [Id, ...(readonly Id[])]> {
  const { rows } = await sql<{ id: Id }>`select uuidv7() as id from generate_series(1, ${count})`.execute(tx)
  const [first, ...others] = rows.map(({ id }) => id)
  if (first === undefined) throw new Error('No id was given out.')
  return [first, ...others]
}
