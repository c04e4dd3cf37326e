import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Order } from '../platform/jobs/order.ts'
import { probe } from '../platform/jobs/testing/probe.ts'
import { openSystem, type System } from '../system.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { stageOptions } from '../testing/stage-options.ts'

const SLOTS = 200
const HOUR_MS = 3_600_000
const FIRST = Date.parse('2026-06-18T13:12:00.000Z')

const hourly = probe(async () => null, { name: 'test.hourly', of: 'group', schedule: { kind: 'hourly', minute: 0 } })

let stage: Stage
const others: System[] = []
beforeAll(async () => {
  stage = await openStage({ scheduledJobs: [hourly] })
  for (let other = 0; other < 3; other += 1) {
    const options = stageOptions({ scheduledJobs: [hourly] }, stage.clock)
    others.push(await openSystem({ ...options, ownerUrl: stage.database.ownerUrl, connections: 4 }))
  }
})
afterAll(async () => {
  for (const other of others) await other.stop()
  await stage.close()
})

const queued = () =>
  stage
    .sql<{ data: Order }>(`delete from jobs.job where name = 'scheduled' returning data`)
    .then((rows) => rows.map(({ data }) => data))

test('four schedulers hand out each of 200 slots once, and four workers that all get each order run it once', async () => {
  const systems = [stage.system, ...others]
  stage.clock.set(new Date(FIRST - HOUR_MS).toISOString())
  await stage.system.jobs.planOnce()
  for (let hour = 0; hour < SLOTS; hour += 1) {
    stage.clock.set(new Date(FIRST + hour * HOUR_MS).toISOString())
    await Promise.all(systems.map((system) => system.jobs.planOnce()))
  }
  const orders = await queued()
  expect(orders).toHaveLength(SLOTS)
  expect(new Set(orders.map(({ slot }) => slot)).size).toBe(SLOTS)
  for (const order of orders) await Promise.all(systems.map((system) => system.jobs.work(order)))
  // Who came while another was at it put the order off; by now it is done.
  for (const order of await queued()) await stage.system.jobs.work(order)
  expect(await queued()).toEqual([])
  const runs = await stage.sql(
    'select status, attempt, count(*)::int as runs, count(distinct slot)::int as slots from platform.job_runs group by status, attempt',
  )
  expect(runs).toEqual([{ status: 'SUCCESS', attempt: 1, runs: SLOTS, slots: SLOTS }])
})

test('J-06 after a week of standstill each job runs once, and a clock that steps back runs nothing', async () => {
  stage.clock.set(new Date(FIRST + (SLOTS + 7 * 24) * HOUR_MS).toISOString())
  expect(await stage.system.jobs.planOnce()).toHaveLength(1)
  stage.clock.set(new Date(FIRST).toISOString())
  expect(await stage.system.jobs.planOnce()).toEqual([])
  await stage.settle()
})

test('a paused job is not handed out; resumed, it makes up for what it missed once', async () => {
  const meera = stage.as('meera')
  stage.clock.set(new Date(FIRST + (SLOTS + 8 * 24) * HOUR_MS).toISOString())
  await meera.call(contract.jobs.pauseJob, { name: hourly.name, reason: 'The provider is being moved.' })
  expect(await stage.system.jobs.planOnce()).toEqual([])
  await meera.call(contract.jobs.resumeJob, { name: hourly.name })
  expect(await stage.system.jobs.planOnce()).toHaveLength(1)
})
