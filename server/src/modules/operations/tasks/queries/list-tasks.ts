import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { decodeCursor } from '../../../../platform/http/cursor.ts'
import { pageOf, shownAs } from '../../../../platform/http/page.ts'
import { type ListedTask, toTaskRow } from './listed-task.ts'
import { type TaskPlace, walkTasks } from './walk-tasks.ts'

type Endpoint = typeof contract.tasks.listTasks

/** One page of the tasks that the caller sees. */
export async function listTasks(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const after = placeIn(decodeCursor(input, input.cursor, 3))
  const rows = await walkTasks(db, caller, { ...input, after, limit: input.limit + 1 })
  return shownAs(
    pageOf(input, rows, (last) => [last.id, last.due_on ?? '', String(last.priority)]),
    (row) => toTaskRow(caller, row),
  )
}

/** Where a walk goes on after this row. */
export function placeAfter(row: ListedTask): TaskPlace {
  return { id: row.id, day: row.due_on, priority: row.priority }
}

function placeIn(cursor: readonly string[] | null): TaskPlace | undefined {
  const [id = '', day = '', priority = ''] = cursor ?? []
  return cursor === null ? undefined : { id, day: day === '' ? null : day, priority: Number(priority) }
}
