import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** The id of a record that is still to be written. */
export async function newId<Of extends string>(tx: Tx): Promise<Of> {
  const { rows } = await sql<{ id: Of }>`select uuidv7() as id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('No id was given out.')
  return row.id
}
