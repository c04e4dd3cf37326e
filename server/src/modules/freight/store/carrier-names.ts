import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** The names of these carriers, by their ids. */
export async function carrierNames(
  db: Reads,
  ventureId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ id: string; name: string }>`
    select k.id, k.name from freight.carriers k
    where k.venture_id = ${ventureId} and k.id = any (${[...ids]}::uuid[])`.execute(db)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
