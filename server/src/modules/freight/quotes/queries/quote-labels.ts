import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { laneOf } from '../../lane.ts'

type Row = Parameters<typeof laneOf>[0] & { readonly id: string; readonly number: string }

/** What quotes are called on somebody else's page, by id; those of no venture of the list are left out. */
export async function quoteLabels(
  db: Reads,
  ventureIds: readonly string[],
  quoteIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly label: string; readonly detail: string }>> {
  const found = await sql<Row>`
    select id, number, origin_city, origin_state, destination_city, destination_state from freight.quotes
    where venture_id = any (${[...ventureIds]}::uuid[]) and id = any (${[...quoteIds]}::uuid[])`.execute(db)
  return new Map(
    found.rows.map((row) => [row.id, { label: row.number, detail: `${laneOf(row).from} to ${laneOf(row).to}` }]),
  )
}
