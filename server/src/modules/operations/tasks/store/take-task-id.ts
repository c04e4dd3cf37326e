import type { TaskId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

/** The id of a task that is still to be written. */
export async function takeTaskId(tx: Tx): Promise<TaskId> {
  const { rows } = await sql<{ id: TaskId }>`select uuidv7() as id`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('No id was given out.')
  return row.id
}
