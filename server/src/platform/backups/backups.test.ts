import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { findPlace, paths, startEmbedded } from '../embedded-postgres/index.ts'
import { newDataDir, query } from '../embedded-postgres/testing.fixture.ts'
import { backupsIn } from './description.ts'
import { archiveOf, forgetOldBackups, restoreBackup, takeBackup } from './index.ts'
import { KEYS } from './layout.ts'

/** An installation of its own with a table of loads, its backups, and a place to restore into. */
async function installation(keepsLog = false) {
  const home = newDataDir()
  const into = join(dirname(home), 'backups')
  mkdirSync(home, { recursive: true })
  for (const name of KEYS) appendFileSync(join(home, name), `the ${name}`)
  const dataDir = join(home, 'postgres')
  const server = await startEmbedded({ dataDir, ...(keepsLog && { archive: archiveOf(into) }), log: () => {} })
  onTestFinished(() => server.stop())
  const place = await findPlace(dataDir)
  const { cluster, password } = paths(place)
  await query(server.url, 'create table loads (number text primary key, at timestamptz default clock_timestamp())')
  const take = () => takeBackup({ url: server.url, cluster, password, keys: home, major: place.major }, into)
  const add = (...numbers: readonly string[]) =>
    query(server.url, `insert into loads values ${numbers.map((number) => `('${number}')`).join(', ')}`)
  return { url: server.url, into, other: join(dirname(home), 'other'), take, add }
}

/** The loads of a restored installation, read by its own start. */
async function loadsOf(home: string): Promise<unknown[]> {
  const server = await startEmbedded({ dataDir: join(home, 'postgres'), log: () => {} })
  const rows = await query(server.url, 'select number from loads order by number').finally(() => server.stop())
  return rows.map(({ number }) => number)
}

const momentOf = async (url: string) =>
  String(
    (
      await query(url, `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`)
    )[0]?.['at'],
  )

test('a backup that is taken while people work holds what was committed before it ended, with the keys', async () => {
  const { url, into, other, take, add } = await installation()
  await add('L-1', 'L-2')
  let isOver = false
  const working = (async () => {
    for (let i = 0; !isOver; i++) await query(url, `insert into loads values ('W-${String(i).padStart(6, '0')}')`)
  })()
  const { endedAt } = await take()
  isOver = true
  await working
  const before = await query(
    url,
    `select number from loads where at < '${endedAt}'::timestamptz - interval '1 second' order by 1`,
  )
  await restoreBackup({ from: into, into: other, until: null })
  expect(readdirSync(other).sort()).toEqual(['database-secret', 'postgres', 'session-secret'])
  const restored = await loadsOf(other)
  expect(restored).toEqual(expect.arrayContaining(before.map(({ number }) => number)))
  expect(restored).toContain('L-2')
})

test('any moment since the first backup is restored from the log, and no other', async () => {
  const { url, into, other, take, add } = await installation(true)
  await add('before')
  const { endedAt } = await take()
  await add('wanted')
  const moment = await momentOf(url)
  await add('mistake')
  await query(url, 'select pg_switch_wal()')
  await arrived(
    archiveOf(into),
    async () => (await query(url, 'select last_archived_wal from pg_stat_archiver'))[0]?.['last_archived_wal'],
  )
  await expect(restoreBackup({ from: into, into: other, until: '2026-01-01T00:00:00Z' })).rejects.toThrow(
    `The earliest moment that can be restored from ${into} is ${endedAt}.`,
  )
  await restoreBackup({ from: into, into: other, until: moment })
  expect(await loadsOf(other)).toEqual(['before', 'wanted'])
  const late = join(dirname(other), 'late')
  await expect(restoreBackup({ from: into, into: late, until: '2099-01-01T00:00:00Z' })).rejects.toThrow(
    /The log could not be played to that moment\./,
  )
  await restoreBackup({ from: into, into: late, until: null })
  expect(await loadsOf(late)).toEqual(['before', 'mistake', 'wanted'])
}, 240_000)

/** The last segment that the server closed lies in the archive. */
async function arrived(archive: string, last: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const name = await last()
    if (typeof name === 'string' && existsSync(join(archive, name)) && attempt > 10) return
    await pause(50)
  }
  throw new Error('No segment arrived.')
}

test('a damaged backup is refused by the name of its file, and leaves nothing behind', async () => {
  const { into, other, take } = await installation()
  const { folder } = await take()
  appendFileSync(join(folder, 'cluster', 'global', 'pg_control'), 'x')
  await expect(restoreBackup({ from: into, into: other, until: null })).rejects.toThrow(
    `The backup ${folder} is damaged: cluster/global/pg_control is not as it was written. Use another backup.`,
  )
  expect(existsSync(join(other, 'postgres', 'cluster'))).toBe(false)
})

test('what is there is never overwritten', async () => {
  const { into, other, take } = await installation()
  await take()
  await restoreBackup({ from: into, into: other, until: null })
  await expect(restoreBackup({ from: into, into: other, until: null })).rejects.toThrow(
    /is there already\. Restore into another folder/,
  )
})

test('the oldest backups are forgotten, one always stays, and nothing is no backup', async () => {
  const { into, other, take } = await installation()
  await expect(restoreBackup({ from: into, into: other, until: null })).rejects.toThrow(
    `There is no backup in ${into}.`,
  )
  await take()
  await take()
  const newest = await take()
  expect(forgetOldBackups(into, 2)).toBe(1)
  expect(forgetOldBackups(into, 0)).toBe(1)
  expect(backupsIn(into).map(({ folder }) => folder)).toEqual([newest.folder])
})
