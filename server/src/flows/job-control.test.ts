import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dailyPay } from '../modules/incentives/index.ts'
import { systemClock } from '../platform/clock.ts'
import type { Order } from '../platform/jobs/order.ts'
import { probe } from '../platform/jobs/testing/probe.ts'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const { jobs } = contract
const northline = VENTURES.northline.id
const YESTERDAY = '2026-06-17'

let stage: Stage
let isBroken = false
const broken = probe(
  async ({ count }) => {
    if (isBroken) throw new Error('The provider does not answer.')
    count('done', 1)
    return null
  },
  { name: 'test.broken', title: 'Broken', of: 'group' },
)
beforeAll(async () => {
  stage = await openStage({ scheduledJobs: [dailyPay, broken] })
})
afterAll(() => stage.close())

const queued = () =>
  stage.sql<{ data: Order }>(`select data from jobs.job where name = 'scheduled' and state in ('created', 'retry')`)
/** Runs begin by the database's clock, which stands still for nobody. */
const hoursFromNow = (hours: number) => new Date(Date.parse(systemClock.now()) + hours * 3_600_000).toISOString()

test('whoever starts in the morning makes up for what the night and the morning asked for, once', async () => {
  stage.clock.set('2026-06-17T20:00:00.000Z')
  await stage.system.jobs.planOnce()
  await stage.sql(`delete from jobs.job where name = 'scheduled'`)
  stage.clock.set(MORNING)
  await stage.system.jobs.planOnce()
  expect(await stage.system.jobs.planOnce()).toEqual([])
  await stage.settle()
  const { items } = await stage.as('meera').call(jobs.listJobs, {})
  expect(items.map(({ name, schedule, lastRun }) => [name, schedule, lastRun?.status, lastRun?.days])).toEqual([
    ['incentives.daily', 'every day at 07:00', 'SUCCESS', { from: YESTERDAY, to: YESTERDAY }],
    ['test.broken', 'every day at 07:00', 'SUCCESS', null],
    ['audit.seal', 'all the time, every 5 s', undefined, undefined],
  ])
  expect(items[0]?.lastDay.SUCCESS).toBe(3)
  expect(items[0]?.next).toEqual({ at: '2026-06-19T01:30:00.000Z', ventures: 1 })
})

test('a job is run by hand for a past day, in one venture, and its row names who asked', async () => {
  const omar = stage.as('omar')
  const asked = await omar.call(jobs.runJob, { name: 'incentives.daily', ventureId: northline, day: '2026-06-15' })
  expect(asked.queued).toBe(1)
  await stage.settle()
  const { items } = await stage.as('meera').call(jobs.listRuns, { name: 'incentives.daily', limit: 1 })
  expect(items[0]).toMatchObject({
    trigger: 'BY_HAND',
    requestedBy: { name: 'Omar Haddad' },
    venture: { id: northline },
    days: { from: '2026-06-15', to: '2026-06-15' },
    status: 'SUCCESS',
    attempt: 1,
  })
})

test('a day that is not over, or before the venture was live, is refused with the sentence that says so', async () => {
  const run = (day: string) =>
    stage.as('omar').ask(jobs.runJob, { name: 'incentives.daily', ventureId: northline, day })
  expect((await run('2026-06-18')).body).toMatchObject({ status: 422, code: 'day.not_past' })
  expect((await run('2025-12-31')).body).toMatchObject({ status: 422, code: 'day.before_live' })
  expect(await queued()).toEqual([])
})

test('J-07 nobody starts a job without the permission, by a reading request, in another venture, or twice with one key', async () => {
  const run = { name: 'incentives.daily', ventureId: northline, day: YESTERDAY }
  expect((await stage.anonymous.ask(jobs.runJob, run)).status).toBe(401)
  expect((await stage.as('ana').ask(jobs.runJob, run)).status).toBe(403)
  expect((await stage.as('omar').ask(jobs.runJob, { ...run, ventureId: VENTURES.callbridge.id })).status).toBe(403)
  expect(
    (await stage.as('omar').ask(jobs.runJob, { ...run, name: 'test.broken', ventureId: null, day: null })).status,
  ).toBe(403)
  const read = await stage.system.app.inject({ method: 'GET', url: '/api/admin/jobs/incentives.daily/run' })
  expect(read.statusCode).toBe(404)
  expect(await queued()).toEqual([])
  const omar = stage.as('omar')
  const keyed = () => omar.ask(jobs.runJob, run, { key: 'run-once' })
  const answers = await Promise.all([keyed(), keyed(), keyed()])
  expect(answers.map(({ status, body }) => [status, body.queued])).toEqual([
    [200, 1],
    [200, 1],
    [200, 1],
  ])
  expect(await queued()).toHaveLength(1)
  await stage.settle()
})

test('what cannot be run or paused says why', async () => {
  const meera = stage.as('meera')
  const ask = (name: string, ventureId: string | null, day: string | null) =>
    meera.ask(jobs.runJob, { name, ventureId, day })
  expect((await ask('no.job', null, null)).body).toMatchObject({ status: 404, code: 'job.not_found' })
  expect((await ask('audit.seal', null, null)).body).toMatchObject({ status: 422, code: 'job.continuous' })
  expect((await ask('test.broken', northline, null)).body).toMatchObject({ status: 422, code: 'job.of_group' })
  expect((await ask('test.broken', null, YESTERDAY)).body).toMatchObject({ status: 422, code: 'job.without_day' })
})

test('a paused job says who paused it and why; twice is refused, and only those who operate may', async () => {
  const pause = { name: 'test.broken', reason: 'The provider is being moved.' }
  expect((await stage.as('omar').ask(jobs.pauseJob, pause)).status).toBe(403)
  const paused = await stage.as('meera').call(jobs.pauseJob, pause)
  expect(paused).toMatchObject({
    paused: { by: { name: 'Meera Iyer' }, reason: pause.reason },
    next: null,
    can: { resume: true },
  })
  expect((await stage.as('meera').ask(jobs.pauseJob, pause)).body).toMatchObject({ status: 409, code: 'job.paused' })
  const resumed = await stage.as('meera').call(jobs.resumeJob, { name: 'test.broken' })
  expect(resumed).toMatchObject({ paused: null, can: { pause: true } })
  expect(await stage.as('meera').call(jobs.resumeJob, { name: 'test.broken' })).toEqual(resumed)
  const told = await stage.sql(
    `select action from identity.audit_log where action like 'jobs.%' and subject_id = 'test.broken' order by id`,
  )
  expect(told).toEqual([{ action: 'jobs.pause' }, { action: 'jobs.resume' }])
})

test('the timeline shows what ran and what is still due, of two days at most', async () => {
  const meera = stage.as('meera')
  const shown = await meera.call(jobs.showTimeline, { from: hoursFromNow(-1), to: hoursFromNow(1) })
  expect(shown.isCut).toBe(false)
  expect(shown.runs.map(({ job }) => job)).toContain('incentives.daily')
  const ahead = await meera.call(jobs.showTimeline, { from: '2026-06-18T00:00:00Z', to: '2026-06-19T12:00:00Z' })
  expect(ahead.upcoming).toEqual([
    { job: 'incentives.daily', title: 'Daily pay', at: '2026-06-19T01:30:00.000Z', ventures: 1 },
    { job: 'test.broken', title: 'Broken', at: '2026-06-19T07:00:00.000Z', ventures: null },
    { job: 'incentives.daily', title: 'Daily pay', at: '2026-06-19T11:00:00.000Z', ventures: 1 },
  ])
  const tooLong = await meera.ask(jobs.showTimeline, { from: '2026-06-18T00:00:00Z', to: '2026-06-21T00:00:00Z' })
  expect(tooLong.body).toMatchObject({ status: 422, code: 'timeline.too_long' })
})

test('what was given up waits with its reason, is put back and done, or given up for good with a reason', async () => {
  const meera = stage.as('meera')
  isBroken = true
  await meera.call(jobs.runJob, { name: 'test.broken', ventureId: null, day: null })
  await giveUp()
  const dead = await meera.call(jobs.listDeadLetters, {})
  expect(dead.can).toEqual({ redrive: true, discard: true })
  expect(dead.items).toMatchObject([
    { from: 'Scheduled work', job: 'test.broken', says: 'Broken', reason: 'The provider does not answer.' },
  ])
  await stage.system.jobs.watchOnce()
  expect(await openAlerts()).toContain('1 piece of work of Scheduled work was given up')
  const ids = dead.items.map(({ id }) => id)
  expect((await stage.as('omar').ask(jobs.redriveDeadLetters, { ids })).status).toBe(403)
  isBroken = false
  const both = await Promise.all([
    meera.call(jobs.redriveDeadLetters, { ids }),
    meera.call(jobs.redriveDeadLetters, { ids }),
  ])
  expect(both.map(({ redriven }) => redriven).sort()).toEqual([0, 1])
  await stage.settle()
  const [run] = (await meera.call(jobs.listRuns, { name: 'test.broken', limit: 1 })).items
  expect(run).toMatchObject({ status: 'SUCCESS', attempt: 2 })
  await stage.system.jobs.watchOnce()
  expect(await openAlerts()).toEqual(['Audit log sealed is overdue'])

  isBroken = true
  stage.clock.set('2026-06-18T13:13:00.000Z')
  await meera.call(jobs.runJob, { name: 'test.broken', ventureId: null, day: null })
  await giveUp()
  const [again] = (await meera.call(jobs.listDeadLetters, {})).items
  const gone = await meera.call(jobs.discardDeadLetters, { ids: [again?.id ?? ''], reason: 'Not needed any more.' })
  expect(gone).toEqual({ discarded: 1 })
  expect(await meera.call(jobs.listDeadLetters, {})).toMatchObject({ items: [], total: 0 })
  const told = await stage.sql(`select after from identity.audit_log where action = 'jobs.discard'`)
  expect(told).toEqual([{ after: { reason: 'Not needed any more.' } }])
})

test('without a worker the health says so, and names what failed; a reader of the group sees it, a head does not', async () => {
  const health = await stage.as('meera').call(jobs.showHealth, {})
  expect(health.status).toBe('failing')
  expect(health.reasons).toEqual([
    'No worker is at work.',
    'Audit log sealed is overdue.',
    'Broken did not end well the last time.',
  ])
  expect((await stage.as('omar').ask(jobs.showHealth, {})).status).toBe(403)
})

const openAlerts = async () =>
  (await stage.as('meera').call(contract.alerts.listAlerts, {})).items
    .filter(({ recoveredAt }) => recoveredAt === null)
    .map(({ title }) => title)

/** The queue as it is once every attempt has failed. */
async function giveUp(): Promise<void> {
  const [order] = await queued()
  if (!order) throw new Error('Nothing waits.')
  const failed = await stage.system.jobs.work(order.data).catch((error: Error) => error.message)
  await stage.sql(
    `with gone as (delete from jobs.job where name = 'scheduled' and state in ('created', 'retry') returning *)
      insert into jobs.job (name, data, source_name, source_output, source_retry_count, state)
      select 'dead-letters', data, name, jsonb_build_object('message', $1::text), 8, 'created' from gone`,
    [failed],
  )
}
