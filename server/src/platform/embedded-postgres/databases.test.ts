import { expect, test } from 'vitest'
import { createDatabase, dropDatabase } from './databases.ts'
import { newDataDir, query, start } from './testing.fixture.ts'

test('a database made from a template has its rows, and is its own', async () => {
  const { url } = await start(newDataDir())
  await createDatabase(url, 'template of loads')
  await query(databaseUrl(url, 'template of loads'), `create table loads as select 'L-1' as number`)
  await createDatabase(url, 'copy', 'template of loads')
  await query(databaseUrl(url, 'copy'), `insert into loads values ('L-2')`)
  expect(await query(databaseUrl(url, 'copy'), 'select number from loads')).toHaveLength(2)
  expect(await query(databaseUrl(url, 'template of loads'), 'select number from loads')).toHaveLength(1)
})

test('a dropped database is gone, and dropping it again does nothing', async () => {
  const { url } = await start(newDataDir())
  await createDatabase(url, 'copy')
  await dropDatabase(url, 'copy')
  await dropDatabase(url, 'copy')
  expect(await query(url, `select datname from pg_database where datname = 'copy'`)).toEqual([])
})

function databaseUrl(url: string, name: string): string {
  return url.replace(/\/postgres$/, `/${encodeURIComponent(name)}`)
}
