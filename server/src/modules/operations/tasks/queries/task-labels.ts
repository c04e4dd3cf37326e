import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Label = { readonly label: string; readonly detail: string }

/** How tasks are called where pay names them, by id. A voided task keeps its name. */
export async function taskLabels(
  db: Reads,
  ventureIds: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Label>> {
  const found = await sql<{ id: string; title: string; completed_on: string | null }>`
    select t.id, t.title, t.completed_on from operations.tasks t
    where t.venture_id = any (${[...ventureIds]}::uuid[]) and t.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(
    found.rows.map(({ id, title, completed_on }) => [
      id,
      { label: title, detail: completed_on === null ? 'Task, not done' : `Task, done ${completed_on}` },
    ]),
  )
}
