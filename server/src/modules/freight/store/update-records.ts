import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { NamedRecord } from '../imports/record-book.ts'
import { recordRow } from './insert-records.ts'
import type { RecordTable } from './record-table.ts'

export async function updateRecords(
  tx: Tx,
  table: RecordTable,
  ventureId: string,
  records: readonly NamedRecord[],
): Promise<void> {
  if (records.length === 0) return
  const rows = records.map((record) => ({ id: record.id, ...recordRow(record) }))
  const assigned = ['name', 'external_ref', ...table.numbers].map(
    (column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`,
  )
  await sql`
    update ${sql.table(table.name)} r set version = r.version + 1, ${sql.join(assigned)}
    from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(rows)}::jsonb) g
    where r.venture_id = ${ventureId} and r.id = g.id`.execute(tx)
}
