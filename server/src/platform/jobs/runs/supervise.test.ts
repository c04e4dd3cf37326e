import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PLACE, probe } from '../testing/probe.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ scheduledJobs: [probe(async () => null, { limitMinutes: 1 })] })
})
afterAll(() => stage.close())

const open = (slot: string, startedSecondsAgo: number, leaseSeconds: number) =>
  stage.sql(
    `insert into platform.job_runs (job, venture_id, slot, trigger, attempt, worker, started_at, lease_until)
      values ('test.probe', $1, $2, 'SCHEDULE', 1, 'a worker', clock_timestamp() - $3 * interval '1 second', clock_timestamp() + $4 * interval '1 second')`,
    [PLACE, slot, startedSecondsAgo, leaseSeconds],
  )
const runs = () => stage.sql<{ status: string }>('select status, reason from platform.job_runs order by slot')

test('a run whose worker has gone for good is ended by any other, told once, and one that lives is left alone', async () => {
  await open('2026-06-18T12:00:00.000Z', 40, -31)
  expect(await stage.system.jobs.superviseOnce()).toBe(1)
  await open('2026-06-19T12:00:00.000Z', 30, 5)
  expect(await stage.system.jobs.superviseOnce()).toBe(0)
  expect(await runs()).toEqual([
    { status: 'ERROR', reason: 'Its worker stopped answering.' },
    { status: 'RUNNING', reason: null },
  ])
  expect(await stage.sql('select title from platform.alerts')).toEqual([{ title: 'Probe failed' }])
})

test('a run over its limit, whose process renews its lease and stops nothing, is stopped from outside', async () => {
  await stage.sql(
    `update platform.job_runs set started_at = clock_timestamp() - interval '76 seconds' where status = 'RUNNING'`,
  )
  expect(await stage.system.jobs.superviseOnce()).toBe(1)
  expect((await runs()).map(({ status }) => status)).toEqual(['ERROR', 'TIMEOUT'])
})
