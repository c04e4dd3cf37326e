import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

type Label = { readonly label: string; readonly detail: string }

/** How daily reports are called where pay names them, by id. A void one keeps its name. */
export async function reportLabels(
  db: Reads,
  ventureIds: readonly string[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Label>> {
  const found = await sql<{ id: string; day: string }>`
    select r.id, r.day from operations.eod_reports r
    where r.venture_id = any (${[...ventureIds]}::uuid[]) and r.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(found.rows.map(({ id, day }) => [id, { label: `Daily report ${day}`, detail: 'Daily report' }]))
}
