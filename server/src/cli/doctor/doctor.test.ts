import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { asking } from '../ask.fixture.ts'
import { judgeAge } from './check-backups.ts'
import { judgeFree } from './check-disks.ts'
import type { Finding } from './finding.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

function doctor(env: Readonly<Record<string, string>> = {}) {
  const settings = { DATABASE_URL: stage.database.ownerUrl, SECRET: 'x'.repeat(32) }
  const { status, out } = asking({ ...settings, ...env })('doctor', '--json')
  const findings: readonly Finding[] = JSON.parse(out)
  const state = (about: string) => findings.find((finding) => finding.about === about)
  return { status, state }
}

test('a sound installation is told as one, and ends with 0', async () => {
  await stage.sql(`insert into platform.workers (name) values ('One')`)
  const { status, state } = doctor()
  expect(status).toBe(0)
  for (const about of ['database', 'schema', 'clock', 'workers', 'queue', 'parked', 'backups'])
    expect(state(about)?.state).toBe('ok')
})

test('what waits, what was given up and a missing worker are told with what to do', async () => {
  await stage.sql('delete from platform.workers')
  await stage.sql(
    `insert into jobs.job (name, data, start_after) values ('scheduled', '{"job": "kpi.aggregate"}', now() - interval '1 hour')`,
  )
  await stage.sql(
    `insert into jobs.job (name, data, source_name, state) values ('dead-letters', '{}', 'scheduled', 'created')`,
  )
  const { status, state } = doctor()
  expect(status).toBe(1)
  expect(state('workers')).toMatchObject({ state: 'warn', says: expect.stringContaining('RUN=worker') })
  expect(state('queue')).toMatchObject({
    state: 'fail',
    says: expect.stringContaining('Scheduled work: the oldest of 1'),
  })
  expect(state('parked')).toMatchObject({ state: 'warn', says: expect.stringMatching(/^1 dead letters/) })
  await stage.sql('delete from jobs.job')
})

test('a database that does not answer hides nothing else', () => {
  const { status, state } = doctor({ DATABASE_URL: 'postgres://a:b@127.0.0.1:1/none' })
  expect(status).toBe(1)
  expect(state('database')).toMatchObject({ state: 'fail', says: expect.stringContaining('no server answers there') })
  expect(state('smtp')?.state).toBe('ok')
})

test('a schema that lacks migrations fails, one of a newer version is told', async () => {
  const [last] = await stage.sql<{ name: string }>('select name from public.migrations order by name desc limit 1')
  await stage.sql('update public.migrations set name = $1 where name = $2', ['9999_later.sql', last?.name])
  const lacking = doctor()
  expect(lacking.status).toBe(1)
  expect(lacking.state('schema')?.says).toBe(
    `lacks 1 migrations of this version, the first ${last?.name}. Run npx holdfast migrate.`,
  )
  await stage.sql(`insert into public.migrations (name, sha256) values ($1, '')`, [last?.name])
  expect(doctor().state('schema')).toMatchObject({ state: 'warn', says: expect.stringContaining('9999_later.sql') })
  await stage.sql(`delete from public.migrations where name = '9999_later.sql'`)
})

test('a mail server that does not answer is told, and none at all fails where others come in', () => {
  const dead = doctor({ SMTP_URL: 'smtp://127.0.0.1:1' })
  expect(dead.state('smtp')?.state).toBe('warn')
  const none = doctor({ PUBLIC_URL: 'https://holdfast.example.com' })
  expect(none.state('mail')).toMatchObject({ state: 'fail', says: expect.stringContaining('Set SMTP_URL') })
})

test.each([
  [50e9, 'ok'],
  [5e9, 'ok'],
  [4.9e9, 'warn'],
  [0.4e9, 'fail'],
])('%d bytes free are %s', (bytes, state) => {
  expect(judgeFree('data', '/data', bytes).state).toBe(state)
})

test.each([
  ['2026-06-17T12:00:00Z', 'ok'],
  ['2026-06-17T09:00:00Z', 'warn'],
  ['2026-06-11T11:00:00Z', 'fail'],
])('on 18 June at noon a last backup of %s is %s', (endedAt, state) => {
  expect(judgeAge(endedAt, '2026-06-18T12:00:00Z').state).toBe(state)
})
