import type { Instant } from '@holdfast/engine/kernel'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { ScheduledJob } from '../scheduled-job.ts'
import { skipped } from '../scheduled-job.ts'
import { gate, leave, leaving, order, PLACE, probe } from '../testing/probe.ts'

const SLOT = '2026-06-18T12:00:00.000Z'
const LATER = '2026-06-19T12:00:00.000Z'

let stage: Stage
let work: ScheduledJob['work']
beforeEach(async () => {
  stage = await openStage({
    scheduledJobs: [probe((run) => work(run)), probe((run) => work(run), { name: 'test.short', limitMinutes: 0.005 })],
  })
})
afterEach(() => stage.close())

const run = (slot: Instant, taken?: AbortSignal) => stage.system.jobs.work(order(slot), taken)
const runs = () =>
  stage.sql<{ status: string; reason: string | null; attempt: number; problems: unknown; stats: object }>(
    'select status, reason, attempt, problems, stats from platform.job_runs order by id',
  )
const statuses = async () => (await runs()).map(({ status }) => status)
const left = async () =>
  (await stage.sql<{ name: string }>(`select name from freight.customers where name like 'Left %' order by name`)).map(
    ({ name }) => name,
  )
const alerts = () =>
  stage.sql<{ title: string; is_open: boolean }>(
    'select title, recovered_at is null as is_open from platform.alerts order by id',
  )

test('an order that is delivered twice is worked once', async () => {
  work = leaving('Left once')
  await run(SLOT)
  await run(SLOT)
  expect(await left()).toEqual(['Left once'])
  expect(await statuses()).toEqual(['SUCCESS'])
})

test('J-02 of twenty that begin at once exactly one does', async () => {
  const held = gate()
  let begun = 0
  work = async () => {
    begun += 1
    await held.opened
    return null
  }
  const all = Array.from({ length: 20 }, () => run(SLOT))
  await expect
    .poll(() => stage.sql(`select from jobs.job where name = 'scheduled'`), { timeout: 10_000 })
    .toHaveLength(19)
  held.open()
  await Promise.all(all)
  expect(begun).toBe(1)
  expect(await statuses()).toEqual(['SUCCESS'])
})

test('J-03 where the store of runs cannot be asked, nothing is begun', async () => {
  let begun = 0
  work = async () => {
    begun += 1
    return null
  }
  await stage.sql('alter table platform.job_runs rename to job_runs_gone')
  await expect(run(SLOT)).rejects.toThrow()
  expect(begun).toBe(0)
  await stage.sql('alter table platform.job_runs_gone rename to job_runs')
})

test('the next slot waits for a run of the same job and venture that is still open', async () => {
  const held = gate()
  work = async () => {
    await held.opened
    return null
  }
  const first = run(SLOT)
  await expect.poll(statuses).toEqual(['RUNNING'])
  await run(LATER)
  expect(await stage.sql(`select data ->> 'slot' as slot from jobs.job where name = 'scheduled'`)).toEqual([
    { slot: LATER },
  ])
  held.open()
  await first
  await run(LATER)
  expect(await statuses()).toEqual(['SUCCESS', 'SUCCESS'])
})

test('J-05 a run of which some items fail is one row that says so, with each item, and it is told', async () => {
  work = async ({ item, count, perform }) => {
    for (const name of ['Left 1', 'bad', 'Left 2'])
      await item(name, async () => {
        if (name === 'bad') throw new Error('This one cannot be done.')
        await perform(leave, { ventureId: PLACE, name })
        count('done', 1)
      })
    return null
  }
  await run(SLOT)
  expect(await runs()).toEqual([
    {
      status: 'PARTIAL',
      reason: null,
      attempt: 1,
      stats: { done: 2 },
      problems: [{ item: 'bad', message: 'This one cannot be done.' }],
    },
  ])
  expect(await left()).toEqual(['Left 1', 'Left 2'])
  expect(await alerts()).toEqual([{ title: 'Probe was only partly done', is_open: true }])
})

test('a run that fails is tried again, is told once, and its success is told too', async () => {
  let tries = 0
  work = async () => {
    tries += 1
    if (tries < 3) throw new Error('Not yet.')
    return null
  }
  await expect(run(SLOT)).rejects.toThrow('Not yet.')
  await expect(run(SLOT)).rejects.toThrow('Not yet.')
  expect(await alerts()).toEqual([{ title: 'Probe failed', is_open: true }])
  await run(SLOT)
  expect((await runs()).map(({ status, attempt, reason }) => [attempt, status, reason])).toEqual([
    [1, 'ERROR', 'Not yet.'],
    [2, 'ERROR', 'Not yet.'],
    [3, 'SUCCESS', null],
  ])
  expect(await alerts()).toEqual([{ title: 'Probe failed', is_open: false }])
})

test('J-04 a run that hangs is stopped at its limit: its statements end, nothing more is saved, and it is tried again', async () => {
  const after = gate()
  let late: Promise<unknown> = Promise.resolve()
  work = async ({ perform }) => {
    late = after.opened.then(() => perform(leave, { ventureId: PLACE, name: 'Left too late' }))
    late.catch(() => {})
    await perform(async (tx) => {
      await tx.insertInto('freight.customers').values({ venture_id: PLACE, name: 'Left by a hung one' }).execute()
      await tx.selectNoFrom(({ fn, val }) => fn('pg_sleep', [val(600)]).as('slept')).execute()
    }, null)
    return null
  }
  await expect(stage.system.jobs.work(order(SLOT, { job: 'test.short' }))).rejects.toThrow('It took longer than 0.3 s')
  after.open()
  await expect(late).rejects.toThrow()
  expect((await runs()).map(({ status, reason }) => [status, reason])).toEqual([
    ['TIMEOUT', 'It took longer than 0.3 seconds.'],
  ])
  expect(await left()).toEqual([])
  expect(await alerts()).toEqual([{ title: 'Probe took too long and was stopped', is_open: true }])
  const asleep = () =>
    stage.sql(
      `select from pg_stat_activity where query like '%pg_sleep%' and state = 'active' and pid <> pg_backend_pid()`,
    )
  await expect.poll(asleep).toEqual([])
  work = leaving('Left on the second try')
  await run(SLOT)
  expect(await left()).toEqual(['Left on the second try'])
})

test('a run with nothing to do says why, and alerts nobody', async () => {
  work = async () => skipped('No plan is in force.')
  await run(SLOT)
  expect((await runs()).map(({ status, reason }) => [status, reason])).toEqual([['SKIPPED', 'No plan is in force.']])
  expect(await alerts()).toEqual([])
})

test('a run whose process is stopped ends at once and is left to another', async () => {
  const stopping = new AbortController()
  work = () => new Promise(() => {})
  const begun = run(SLOT, stopping.signal)
  await expect.poll(statuses).toEqual(['RUNNING'])
  stopping.abort()
  await expect(begun).rejects.toThrow('Its process was being stopped')
  expect(await statuses()).toEqual(['ERROR'])
  expect(await alerts()).toEqual([])
})

test('an order of a job that this version does not know is not lost in silence', async () => {
  await expect(stage.system.jobs.work(order(SLOT, { job: 'test.gone' }))).rejects.toThrow('There is no job test.gone')
})

test('an order that no run can be opened for fails aloud instead of going round for ever', async () => {
  work = async () => null
  const backwards = order(SLOT, { days: { from: '2026-06-18', to: '2026-06-17' } })
  await expect(stage.system.jobs.work(backwards)).rejects.toThrow('job_runs_days')
  const unknown = order(SLOT, { ventureId: '00000000-0000-7000-8000-00000000dead' as typeof PLACE })
  await expect(stage.system.jobs.work(unknown)).rejects.toThrow()
  expect(await stage.sql(`select from jobs.job where name = 'scheduled'`)).toEqual([])
})

test('that a job works again is told only when no failed slot of it is left undone', async () => {
  work = async () => {
    throw new Error('Broken.')
  }
  await expect(run(SLOT)).rejects.toThrow('Broken.')
  const [waiting] = await stage.sql<{ id: string }>(
    `insert into jobs.job (name, data, state, retry_count) values ('scheduled', $1, 'retry', 1) returning id`,
    [JSON.stringify(order(SLOT))],
  )
  work = async () => null
  await run(LATER)
  expect(await alerts()).toEqual([{ title: 'Probe failed', is_open: true }])
  await stage.sql(`delete from jobs.job where name = 'scheduled' and id = $1`, [waiting?.id])
  work = async () => skipped('Nothing to do any more.')
  await run(SLOT)
  expect(await alerts()).toEqual([{ title: 'Probe failed', is_open: false }])
})

test('an order that waits for another run keeps the tries it had, and how long it has waited', async () => {
  const held = gate()
  work = async () => {
    await held.opened
    return null
  }
  const first = run(SLOT)
  await expect.poll(statuses).toEqual(['RUNNING'])
  await stage.system.jobs.work(order(LATER), undefined, 3)
  const put = await stage.sql(
    `select retry_limit, data ->> 'waitingSince' as since from jobs.job where name = 'scheduled'`,
  )
  expect(put).toEqual([{ retry_limit: 3, since: stage.clock.now() }])
  held.open()
  await first
})

test('requests that take every connection cost no run its lease', { timeout: 60_000 }, async () => {
  const asleep = gate()
  work = async () => {
    const { database } = stage.system
    const busy = Array.from({ length: 12 }, () => database.unscoped('select pg_sleep(11)', []))
    await Promise.all(busy)
    asleep.open()
    return null
  }
  await run(SLOT)
  expect((await runs()).map(({ status, reason }) => [status, reason])).toEqual([['SUCCESS', null]])
})
