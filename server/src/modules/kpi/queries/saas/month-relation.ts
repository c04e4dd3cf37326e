import { type RawBuilder, sql } from 'kysely'
import { columnList } from '../../store/figure-table.ts'
import type { SaasTable } from '../../store/saas-tables.ts'
import type { KnownMonths } from './known-months.ts'

/** The rows of a table in the known months, keys, columns and `computed_at`: as they are stored, or as they were counted now. */
export function monthRelation(table: SaasTable, { venture, months, rows, now }: KnownMonths): RawBuilder<unknown> {
  const all = columnList([...table.keys, ...table.columns], 'f')
  if (rows)
    return sql`(select ${all}, ${now}::timestamptz as computed_at
      from jsonb_to_recordset(${JSON.stringify(rows[table.table])}::jsonb) as f (${sql.raw(table.types)}))`
  return sql`(select ${all}, f.computed_at from ${sql.table(table.table)} f
    where f.venture_id = ${venture.id} and f.month = any (${months}::date[]))`
}
