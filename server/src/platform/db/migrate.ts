import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const FOLDER = join(import.meta.dirname, '../../../migrations')

/** Applies what is missing, in order, each file in its own transaction. A file that already ran must not have changed. */
export async function migrate(ownerUrl: string, folder: string = FOLDER): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'holdfast migrate' })
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('holdfast migrations'))`)
    await client.query(
      `create table if not exists public.migrations (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
    )
    const applied = new Map(
      (await client.query<{ name: string; sha256: string }>('select name, sha256 from public.migrations')).rows.map(
        (row) => [row.name, row.sha256],
      ),
    )
    const ran: string[] = []
    for (const file of await readMigrations(folder)) {
      const before = applied.get(file.name)
      if (before === file.sha256) continue
      if (before !== undefined)
        throw new Error(`Migration ${file.name} was changed after it ran. Write a new one instead.`)
      await apply(client, file)
      ran.push(file.name)
    }
    return ran
  } finally {
    await client.end()
  }
}

export type MigrationState = {
  /** Of this version, not yet applied. */
  readonly missing: readonly string[]
  /** Applied, and unknown to this version: a newer one was here. */
  readonly unknown: readonly string[]
}

/** How far a database is, without changing it. */
export async function migrationState(ownerUrl: string): Promise<MigrationState> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'holdfast migrate' })
  await client.connect()
  try {
    const table = await client.query<{ is_there: boolean }>(
      `select to_regclass('public.migrations') is not null as is_there`,
    )
    const isNew = table.rows[0]?.is_there !== true
    const applied = isNew ? [] : (await client.query<{ name: string }>('select name from public.migrations')).rows
    const names = new Set(applied.map(({ name }) => name))
    const known = (await readMigrations(FOLDER)).map(({ name }) => name)
    return {
      missing: known.filter((name) => !names.has(name)),
      unknown: [...names].filter((name) => !known.includes(name)).sort(),
    }
  } finally {
    await client.end()
  }
}

type Migration = { readonly name: string; readonly sql: string; readonly sha256: string }

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function apply(client: pg.Client, file: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = '2s'`)
    await client.query(file.sql)
    await client.query('insert into public.migrations (name, sha256) values ($1, $2)', [file.name, file.sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${file.name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}
