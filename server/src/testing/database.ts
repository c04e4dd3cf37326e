import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { valueTypes } from '../platform/db/values.ts'
import { createDatabase, dropDatabase } from '../platform/embedded-postgres/index.ts'

export type TestDatabase = {
  readonly ownerUrl: string
  /** Signs in as the superuser of the throwaway server. */
  readonly superUrl: string
  /** Looks behind row-level security, as the superuser of the throwaway server. */
  readonly sql: <R extends object>(text: string, values?: readonly unknown[]) => Promise<R[]>
  readonly drop: () => Promise<void>
}

/** A database of its own with the world in it, in about 20 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const superUrl = inject('superUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  await createDatabase(superUrl, name, 'template_world')
  const inside = new URL(superUrl)
  inside.pathname = `/${name}`
  const pool = new pg.Pool({ connectionString: inside.toString(), max: 2, types: valueTypes })
  pool.on('error', () => {})
  const owner = new URL(inject('templateUrl'))
  owner.pathname = `/${name}`
  return {
    ownerUrl: owner.toString(),
    superUrl: inside.toString(),
    sql: async (text, values = []) => (await pool.query({ text, values: [...values] })).rows,
    drop: async () => {
      await pool.end()
      await dropDatabase(superUrl, name)
    },
  }
}
