import type pg from 'pg'

export type Column = { readonly name: string; readonly type: string; readonly isNeeded: boolean }
export type Table = {
  /** schema.table */
  readonly name: string
  readonly columns: readonly Column[]
  readonly constraints: readonly string[]
  readonly references: readonly { readonly name: string; readonly columns: readonly string[] }[]
  readonly isReadable: boolean
  readonly isInsertable: boolean
}

/** Every table of the product, with what the application may do to it. */
export async function readTables(superuser: pg.Client): Promise<readonly Table[]> {
  const found = await superuser.query<Table>(`
    select n.nspname || '.' || c.relname as name,
      has_table_privilege('holdfast_app', c.oid, 'select') as "isReadable",
      has_table_privilege('holdfast_app', c.oid, 'insert') as "isInsertable",
      array(select x.conname::text from pg_constraint x where x.conrelid = c.oid and x.contype not in ('n', 't')) as constraints,
      (select coalesce(json_agg(json_build_object('name', x.conname, 'columns', array(
          select a.attname from unnest(x.conkey) k join pg_attribute a on a.attrelid = c.oid and a.attnum = k))), '[]')
        from pg_constraint x where x.conrelid = c.oid and x.contype = 'f') as "references",
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'isNeeded', a.attnotnull and not a.atthasdef) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs') order by 1`)
  return found.rows
}

export type Planting = {
  /** SQL of the columns that matter; the others get the least that the table takes. */
  readonly values: Readonly<Record<string, string>>
  /** The guards that stay; every other constraint of the table is put aside. */
  readonly keep: (constraint: string) => boolean
  /** Runs just before the row is written. */
  readonly before?: () => Promise<void>
}

/** Puts the guards of a table aside in the transaction at hand, all but those to keep, so that what is tried meets one alone. */
export async function putAside(superuser: pg.Client, table: Table, keep: Planting['keep']): Promise<void> {
  await superuser.query(`alter table ${table.name} disable trigger user`)
  for (const constraint of table.constraints.filter((name) => !keep(name)))
    await superuser.query(`alter table ${table.name} drop constraint if exists ${constraint} cascade`)
}

/** Writes a row without asking whether what it refers to is there. */
export async function plantRow(superuser: pg.Client, table: Table, planting: Planting): Promise<void> {
  await putAside(superuser, table, planting.keep)
  const given = table.columns.filter((column) => column.isNeeded || column.name in planting.values)
  const values = given.map(({ name, type }) => planting.values[name] ?? sampleOf(type))
  await superuser.query(`set local session_replication_role = replica`)
  await planting.before?.()
  await superuser.query(
    `insert into ${table.name} (${given.map(({ name }) => name).join(', ')}) values (${values.join(', ')})`,
  )
  await superuser.query(`set local session_replication_role = origin`)
}

const SAMPLES: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  date: `date '2026-06-18'`,
  'timestamp with time zone': `timestamptz '2026-06-18T13:12:00Z'`,
  jsonb: `'{}'`,
  boolean: 'false',
  bytea: `'\\x00'`,
  character: `'USD'`,
  text: `'planted'`,
}

export function sampleOf(type: string): string {
  if (type.endsWith('[]')) return `'{}'`
  return SAMPLES[type] ?? '1'
}
