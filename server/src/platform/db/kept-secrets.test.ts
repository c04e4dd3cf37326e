import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../testing/database.ts'

/** Where a secret could be kept, each with the reason why none of another service is. */
const COLUMNS: Readonly<Record<string, string>> = {
  'identity.accounts.access_token': 'of the sign-in library; the product has no other services to sign in with',
  'identity.accounts.access_token_expires_at': 'the same',
  'identity.accounts.id_token': 'the same',
  'identity.accounts.password': 'the same: there are no passwords',
  'identity.accounts.refresh_token': 'the same',
  'identity.accounts.refresh_token_expires_at': 'the same',
  'identity.sessions.token': 'our own; worth nothing without the signature that the cookie carries beside it',
}

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

test('P-17 no column keeps a key or a token of another service: they are in the environment alone', async () => {
  const columns = await database.sql<{ name: string }>(
    `select table_schema || '.' || table_name || '.' || column_name as name from information_schema.columns
     where column_name ~ '(token|secret|password|api_?key|credential|private_key)'
       and table_schema not in ('pg_catalog', 'information_schema', 'jobs') order by 1`,
  )
  expect(columns.map(({ name }) => name).filter((name) => !(name in COLUMNS))).toEqual([])
  expect(await database.sql('select from identity.accounts')).toEqual([])
})
