import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'

/** Known before the record is written, because what is sealed or told names it. */
export async function newId<Of extends string>(tx: Tx): Promise<Of> {
  const { rows } = await sql<{ id: Of }>`select uuidv7() as id`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('The database gave no id.')
  return row.id
}
