import { rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runningServer } from './running-server.ts'
import { newDataDir, query, start, startElsewhere } from './testing.fixture.ts'

test('what was written before a stop is there after the next start', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir)
  await query(first.url, `create table loads as select 'L-1' as number`)
  await first.stop()
  expect(runningServer(join(dataDir, 'cluster'))).toBeUndefined()
  const second = await start(dataDir)
  expect(second.joined).toBe(false)
  expect(await query(second.url, 'select number from loads')).toEqual([{ number: 'L-1' }])
})

test('the server listens on this machine only, sorts the same everywhere and keeps its password to its owner', async () => {
  const dataDir = newDataDir()
  const { url } = await start(dataDir)
  expect(
    await query(
      url,
      `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
         datlocprovider as provider, datlocale as locale, current_setting('timezone') as zone
       from pg_database where datname = 'postgres'`,
    ),
  ).toEqual([{ listens: '127.0.0.1', sockets: '', provider: 'b', locale: 'C.UTF-8', zone: 'UTC' }])
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
  await expect(query(url.replace(/postgres:\w+@/, 'postgres:guess@'), 'select 1')).rejects.toThrow(/password/)
})

test('a second Holdfast joins the running server, and the last one to leave stops it', async () => {
  const dataDir = newDataDir()
  const first = await start(dataDir)
  const second = await startElsewhere(dataDir)
  expect(second).toMatchObject({ joined: true, url: first.url })
  await first.stop()
  expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await second.end('SIGTERM')
  expect(runningServer(join(dataDir, 'cluster'))).toBeUndefined()
})

test('two first starts at once make one cluster and one server', async () => {
  const dataDir = newDataDir()
  const [one, other] = await Promise.all([startElsewhere(dataDir), startElsewhere(dataDir)])
  expect([one.joined, other.joined].sort()).toEqual([false, true])
  expect(one.url).toBe(other.url)
})

test('two starts inside one process count as two users', async () => {
  const dataDir = newDataDir()
  const [one, other] = [await start(dataDir), await start(dataDir)]
  await one.stop()
  await one.stop()
  expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('a data folder of another major version is refused in one sentence that says what to do', async () => {
  const dataDir = newDataDir()
  await (await start(dataDir)).stop()
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '17\n')
  await expect(start(dataDir)).rejects.toThrow(/written by PostgreSQL 17 and this is PostgreSQL 18: .*--reset/)
})

test('a data folder whose password is missing or another is refused in one sentence', async () => {
  const dataDir = newDataDir()
  const { stop } = await start(dataDir)
  writeFileSync(join(dataDir, 'password'), 'another')
  await expect(start(dataDir)).rejects.toThrow(/refuses us: password authentication failed/)
  await stop()
  rmSync(join(dataDir, 'password'))
  await expect(start(dataDir)).rejects.toThrow(/password of the database is missing: put .* back/)
})
