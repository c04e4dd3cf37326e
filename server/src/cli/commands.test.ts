import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../testing/plant-loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { asking } from './ask.fixture.ts'

const DAY = '2026-06-17'
const folder = mkdtempSync(join(tmpdir(), 'holdfast-cli-'))

let stage: Stage
let ask: ReturnType<typeof asking>
beforeAll(async () => {
  stage = await openStage()
  ask = asking({ DATABASE_URL: stage.database.ownerUrl, SECRET: 'x'.repeat(32), CODES: 'terminal' })
  await plantLoads(stage, { day: DAY, people: ['arjun'], role: 'SALES' })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await stage.close()
})

const as = (person: PersonName) => ['--as', PEOPLE[person].email] as const

test('a run that is asked for stands in the queue and in the log under the name of who asked', async () => {
  const { status, out, error } = ask(
    'jobs',
    'run',
    'incentives.daily',
    '--venture',
    'nl',
    '--day',
    DAY,
    ...as('omar'),
    '--json',
  )
  expect({ status, out, error }).toMatchObject({ status: 0, error: '' })
  expect(JSON.parse(out)).toMatchObject({ job: 'incentives.daily', queued: 1, workers: 0 })
  const orders = await stage.sql(`select data ->> 'requestedBy' as by from jobs.job where name = 'scheduled'`)
  expect(orders).toEqual([{ by: PEOPLE.omar.id }])
  const log = await stage.sql(
    `select action, after ->> 'device' as device from identity.audit_log where actor_id = $1 order by id`,
    [PEOPLE.omar.id],
  )
  expect(log).toMatchObject([
    { action: 'identity.sign_in', device: 'command line' },
    { action: 'jobs.run' },
    { action: 'identity.sign_out' },
  ])
  expect(await stage.sql('select from identity.sessions where user_id = $1', [PEOPLE.omar.id])).toEqual([])
})

test('who may not do it in the app may not do it here, and nobody is somebody by an address that is not known', () => {
  expect(ask('jobs', 'run', 'incentives.daily', '--venture', 'NL', '--day', DAY, ...as('ana'))).toMatchObject({
    status: 2,
    error: expect.stringContaining('You may not'),
  })
  expect(ask('jobs', 'list', '--as', 'nobody@nowhere.example')).toEqual({
    status: 2,
    out: '',
    error: 'Nobody who may sign in has the address nobody@nowhere.example. Give with --as somebody who may.\n',
  })
  expect(ask('incentives', 'commit', '--venture', 'HI', '--from', DAY, ...as('grace')).error).toContain(
    'HI is no venture of this person. Theirs are ',
  )
})

test('a pause is for all processes, with its reason, and ends', async () => {
  expect(ask('jobs', 'pause', 'freight.fmcsa', '--reason', 'It lies', ...as('sam'))).toMatchObject({ status: 0 })
  expect(ask('jobs', 'list', ...as('sam')).out).toMatch(/freight\.fmcsa .* paused by Sam Lindqvist: It lies/)
  expect(ask('jobs', 'resume', 'freight.fmcsa', ...as('sam')).out).toContain('goes on, next at ')
  expect(await stage.sql('select from platform.job_pauses')).toEqual([])
})

test('dead letters are told with their reason and put back, one or all, once', async () => {
  await stage.sql(
    `insert into jobs.job (name, data, source_name, source_output, source_retry_count, state)
     select 'dead-letters', '{"job": "kpi.aggregate"}', 'scheduled', '{"message": "No disk"}', 8, 'created' from generate_series(1, 3)`,
  )
  const parked = JSON.parse(ask('jobs', 'parked', ...as('sam'), '--json').out)
  expect(parked).toMatchObject({ total: 3, items: [{ reason: 'No disk' }, {}, {}] })
  const id = parked.items[0].id
  expect(ask('jobs', 'redrive', id, ...as('sam'))).toMatchObject({ status: 0, out: '1 put back\n' })
  expect(ask('jobs', 'redrive', id, ...as('sam'))).toMatchObject({ status: 1, out: '0 put back\n' })
  expect(ask('jobs', 'redrive', '--all', ...as('sam')).out).toBe('2 put back\n')
  expect(ask('jobs', 'redrive', ...as('sam'))).toMatchObject({ status: 2, error: expect.stringContaining('Say which') })
})

test('I-02 a commit pays what the app would pay, and a second one changes nothing', async () => {
  const commit = () =>
    ask('incentives', 'commit', '--venture', 'NL', '--from', DAY, '--to', '2026-06-18', ...as('grace'), '--json')
  expect(JSON.parse(commit().out)).toMatchObject([
    { day: DAY, inserted: 1, unchanged: 0, total: [{ minor: 2_500, currency: 'USD' }] },
    { day: '2026-06-18', inserted: 0 },
  ])
  expect(JSON.parse(commit().out)).toMatchObject([{ day: DAY, inserted: 0, unchanged: 1 }, {}])
  expect(await stage.sql('select distinct committed_by from incentives.commits')).toEqual([
    { committed_by: PEOPLE.grace.id },
  ])
  expect(ask('incentives', 'verify', '--venture', 'nl', '--to', '2026-06-18')).toMatchObject({
    status: 0,
    out: 'NL  2026-04-17 to 2026-06-18  1 lines, 0 differences\n',
  })
  expect(ask('incentives', 'verify', '--venture', 'XX').error).toBe('XX is no code of a venture at work.\n')
})

test.each([
  [['--from', 'june'], '"june" is no day. Write it like 2026-06-18.'],
  [['--from', '2026-06-18', '--to', DAY], `${DAY} is before 2026-06-18. Give the earlier day first.`],
  [['--from', '2020-01-01', '--to', DAY], 'At most 366 days at once. Give fewer.'],
])('days %j are refused before anybody signs in', (days, says) => {
  expect(ask('incentives', 'commit', '--venture', 'NL', ...days, ...as('grace'))).toEqual({
    status: 2,
    out: '',
    error: `${says}\n`,
  })
})

test('somebody is added by the rules of the app, mailed by a worker, and noted', async () => {
  const create = (...more: readonly string[]) =>
    ask('user', 'create', '--email', 'Kim@New.example', '--name', 'Kim Ode', ...more)
  expect(create('--venture', 'NL', '--role', 'employee', '--job-role', 'SALES', ...as('sam'))).toMatchObject({
    error: '',
    out: 'Kim Ode <kim@new.example> belongs to Northline Freight as EMPLOYEE, and is mailed how to sign in.\n',
  })
  expect(await stage.sql(`select actor_id from identity.audit_log where action = 'identity.invite'`)).toEqual([
    { actor_id: PEOPLE.sam.id },
  ])
  expect(await stage.sql(`select data -> 'message' ->> 'to' as to from jobs.job where name = 'mail'`)).toHaveLength(1)
  expect(create('--group-role', 'CEO', ...as('omar'))).toMatchObject({
    status: 2,
    error: expect.stringContaining('You may not'),
  })
  expect(create('--venture', 'NL', ...as('sam')).error).toContain('--venture and --role are given together')
  expect(create('--group-role', 'KING', ...as('sam')).error).toContain('--group-role=KING is not known. It takes CEO, ')
  expect(create().error).toBe('Somebody is recorded here already. Say with --as who adds this person.\n')
})

test('an export is the file of the app, read by nobody else, and written over nothing', async () => {
  const to = join(folder, 'pay.csv')
  const choices = ['--with', `from=${DAY}&to=${DAY}`, '--venture', 'NL'] as const
  expect(ask('export', 'incentives', '--to', to, ...choices, ...as('grace'))).toMatchObject({ status: 0 })
  const ofApp = await stage
    .as('grace')
    .ask(contract.incentives.exportPay, { ventureId: VENTURES.northline.id, from: DAY, to: DAY })
  expect(readFileSync(to, 'utf8')).toBe(ofApp.body)
  expect(ask('export', 'incentives', '--to', to, ...choices, ...as('grace')).error).toContain('is there already.')
  const other = join(folder, 'other.csv')
  expect(ask('export', 'admin/audit-log', '--to', other, ...as('ana')).status).toBe(2)
  expect(existsSync(other)).toBe(false)
  expect(ask('export', 'everything').error).toBe('"everything" is no export. npx holdfast export lists them.\n')
  expect(ask('export').out).toContain('freight/loads\n')
})

test('a demo is told in an empty database only', () => {
  expect(ask('seed')).toMatchObject({ status: 2, error: expect.stringContaining('There are people in this database') })
})
