import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { NamedRecord, Wanted } from '../imports/record-book.ts'
import { type RecordTable, recordColumns } from './record-table.ts'

type Found = {
  readonly id: string
  readonly name: string
  readonly external_ref: string | null
  readonly mc_number?: string | null
  readonly dot_number?: string | null
}

/** Every record that one of these might mean, the oldest first; one index each. */
export async function findRecords(
  db: Reads,
  table: RecordTable,
  ventureId: string,
  wanted: readonly Wanted[],
): Promise<readonly NamedRecord[]> {
  const { rows } = await sql<Found>`
    select id, ${recordColumns(table)} from ${sql.table(table.name)}
    where venture_id = ${ventureId} and id = any (array(${sql.join(lookups(table, ventureId, wanted), sql` union all `)}))
    order by id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    externalRef: row.external_ref,
    mcNumber: row.mc_number ?? null,
    dotNumber: row.dot_number ?? null,
  }))
}

function lookups(table: RecordTable, ventureId: string, wanted: readonly Wanted[]): RawBuilder<unknown>[] {
  const values = {
    external_ref: wanted.map(({ externalRef }) => externalRef),
    mc_number: wanted.map(({ mcNumber }) => mcNumber),
    dot_number: wanted.map(({ dotNumber }) => dotNumber),
  }
  const byKey = (['external_ref', ...table.numbers] as const).map((column) => {
    const known = values[column].filter((value) => value !== null)
    return sql`select id from ${sql.table(table.name)} where venture_id = ${ventureId} and ${sql.ref(column)} = any (${known}::text[])`
  })
  const names = [...new Set(wanted.map(({ name }) => name))]
  const byName = sql`select r.id from ${sql.table(table.name)} r where r.venture_id = ${ventureId} and r.name_folded = any (array(
    select lower(n.name collate pg_unicode_fast) collate "C" from unnest(${names}::text[]) as n (name)))`
  return [...byKey, byName]
}
