import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Wanted } from '../imports/record-book.ts'
import { type RecordTable, recordColumns } from './record-table.ts'

/** In the order of their names, so that two imports that bring the same ones wait for each other and never deadlock. */
export async function insertRecords(
  tx: Tx,
  table: RecordTable,
  ventureId: string,
  records: readonly Wanted[],
  isTest: boolean,
): Promise<void> {
  if (records.length === 0) return
  await sql`
    insert into ${sql.table(table.name)} (venture_id, ${recordColumns(table)}, is_test)
    select ${ventureId}, ${recordColumns(table, 'g')}, ${isTest}
    from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(records.map(recordRow))}::jsonb) g
    order by g.name on conflict do nothing`.execute(tx)
}

export function recordRow({ name, externalRef, mcNumber, dotNumber }: Wanted) {
  return { name, external_ref: externalRef, mc_number: mcNumber, dot_number: dotNumber }
}
