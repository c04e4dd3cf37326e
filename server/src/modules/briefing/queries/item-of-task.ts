import type { contract, Reply } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { seenTask } from '../../operations/index.ts'
import { itemView } from '../view.ts'
import { itemRows } from './item-rows.ts'

/** The item that a task came from. Refuses `task.not_found` for a task that is not there for the caller. */
export async function itemOfTask(
  db: Reads,
  caller: Caller,
  { id }: { readonly id: string },
): Promise<Reply<typeof contract.briefing.itemOfTask>> {
  await seenTask(db, caller, id)
  const [row] = await itemRows(
    db,
    sql`select venture_id, id from briefing.items where venture_id = any (${[...caller.scope]}::uuid[]) and task_id = ${id}::uuid`,
  )
  return { item: row ? itemView(caller, row) : null }
}
