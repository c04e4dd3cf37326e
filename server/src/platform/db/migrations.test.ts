import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'

const server = resolve(import.meta.dirname, '../../..')

describe('P-01 the migrations, run from an empty database,', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await cloneDatabase()
  })
  afterAll(() => database.drop())

  it('all ran, each once and in order', async () => {
    const ran = await database.sql<{ name: string }>('select name from public.migrations order by applied_at, name')
    const files = readdirSync(resolve(server, 'migrations')).filter((file) => file.endsWith('.sql'))
    expect(ran.map(({ name }) => name)).toEqual(files.sort())
  })

  it('build every table and view that the program knows, and no other', async () => {
    const types = readFileSync(resolve(server, 'src/generated/schema.ts'), 'utf8')
    const known = [...types.slice(types.indexOf('export interface DB {')).matchAll(/"([\w.]+)":/g)].map(
      ([, name]) => name,
    )
    const built = await database.sql<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v') and not c.relispartition
         and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'jobs') order by 1`,
    )
    expect(known.length).toBeGreaterThan(100)
    expect(known.sort()).toEqual(built.map(({ name }) => name).sort())
  })
})
