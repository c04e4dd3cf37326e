import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { foldedName, type NamedRecord, type Wanted } from '../imports/record-book.ts'
import { type RecordTable, recordColumns } from './record-table.ts'

type Known = {
  readonly id: string
  readonly name: string
  readonly external_ref: string | null
  readonly mc_number?: string | null
  readonly dot_number?: string | null
  readonly voided_at: string | null
}
/** `stays`: who it is now that it was merged. */
type Found = Known & { readonly stays: Known | null }

/** Every record that one of these might mean, the oldest first; who was merged is meant as the one that stayed. */
export async function findRecords(
  db: Reads,
  table: RecordTable,
  ventureId: string,
  wanted: readonly Wanted[],
): Promise<readonly NamedRecord[]> {
  if (wanted.length === 0) return []
  const { rows } = await sql<Found>`
    select distinct on (r.id) r.id, r.voided_at, ${recordColumns(table, 'r')},
      case when r.merged_into is not null then (select to_jsonb(s) from ${sql.table(table.name)} s
        where s.venture_id = ${ventureId} and s.id = r.merged_into) end as stays
    from (${sql.join(lookups(table, ventureId, wanted), sql` union all `)}) r order by r.id`.execute(db)
  const records = new Map<string, NamedRecord>()
  for (const row of rows) {
    const record = recordOf(row.stays ?? row)
    const also = [...(records.get(record.id)?.also ?? []), ...(row.stays ? [wantedOf(row)] : [])]
    records.set(record.id, also.length === 0 ? record : { ...record, also })
  }
  return [...records.values()]
}

function recordOf(row: Known): NamedRecord {
  return { id: row.id, ...wantedOf(row), ...(row.voided_at !== null && { isVoid: true }) }
}

function wantedOf(row: Known): Wanted {
  return {
    name: row.name,
    externalRef: row.external_ref,
    mcNumber: row.mc_number ?? null,
    dotNumber: row.dot_number ?? null,
  }
}

function lookups(table: RecordTable, ventureId: string, wanted: readonly Wanted[]): RawBuilder<unknown>[] {
  const keys = {
    external_ref: wanted.map(({ externalRef }) => externalRef),
    mc_number: wanted.map(({ mcNumber }) => mcNumber),
    dot_number: wanted.map(({ dotNumber }) => dotNumber),
    name_folded: wanted.map(({ name }) => foldedName(name)),
  }
  return (['external_ref', 'name_folded', ...table.numbers] as const).map((column) => {
    const known = [...new Set(keys[column].filter((key) => key !== null))]
    return sql`
      select r.id, r.merged_into, r.voided_at, ${recordColumns(table, 'r')} from ${sql.table(table.name)} r
      where r.venture_id = ${ventureId} and ${sql.ref(`r.${column}`)} = any (${known}::text[])`
  })
}
