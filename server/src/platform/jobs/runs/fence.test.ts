import { afterAll, beforeAll, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../../../testing/stage.ts'
import { systemCaller } from '../../caller.ts'
import { gate, leave, order, PLACE, probe } from '../testing/probe.ts'
import { FenceClosed, fenced } from './fence.ts'
import type { OpenRun } from './open-run.ts'

const STALE_WRITES = 1_000
const caller = systemCaller([PLACE], MORNING)

let stage: Stage
beforeAll(async () => {
  stage = await openStage({ scheduledJobs: [probe(async () => null)] })
})
afterAll(() => stage.close())

/** A run as its worker holds it, with a lease that lasts from now or ended already. */
async function openRun(slot: string, leaseSeconds: number): Promise<OpenRun> {
  const [row] = await stage.sql<{ id: string }>(
    `insert into platform.job_runs (job, venture_id, slot, trigger, attempt, worker, lease_until)
      values ('test.probe', $1, $2, 'SCHEDULE', 1, 'a worker', clock_timestamp() + $3 * interval '1 second') returning id`,
    [PLACE, slot, leaseSeconds],
  )
  return { id: row?.id ?? '', attempt: 1, order: order(slot), limitMs: 60_000, begunAt: 0 }
}

const write = (run: OpenRun, name: string) => stage.system.run(fenced(run, leave), caller, { ventureId: PLACE, name })
const left = async (name: string) =>
  (await stage.sql('select from freight.customers where name like $1', [`${name}%`])).length

test('an owner that stood still past its lease saves nothing: each of a thousand late writes is rejected', async () => {
  const run = await openRun('2026-06-18T12:00:00.000Z', 60)
  await write(run, 'In time')
  await stage.sql(`update platform.job_runs set lease_until = clock_timestamp() - interval '1 second' where id = $1`, [
    run.id,
  ])
  await stage.system.jobs.work(run.order)
  let rejected = 0
  for (let begun = 0; begun < STALE_WRITES; begun += 10) {
    const late = Array.from({ length: 10 }, (_, index) => write(run, `Late ${begun + index}`))
    rejected += (await Promise.allSettled(late)).filter(
      (outcome) => outcome.status === 'rejected' && outcome.reason instanceof FenceClosed,
    ).length
  }
  expect(rejected).toBe(STALE_WRITES)
  expect(await left('Late')).toBe(0)
  expect(await left('In time')).toBe(1)
  const runs = await stage.sql('select attempt, status, reason from platform.job_runs order by id')
  expect(runs).toEqual([
    { attempt: 1, status: 'ERROR', reason: 'Its worker stopped answering, so another one took over.' },
    { attempt: 2, status: 'SUCCESS', reason: null },
  ])
}, 60_000)

test('a run that is closed in the middle of a transaction saves nothing of it', async () => {
  const run = await openRun('2026-06-19T12:00:00.000Z', 60)
  const [written, closed] = [gate(), gate()]
  const writing = stage.system.run(
    fenced(run, async (tx) => {
      await tx.insertInto('freight.customers').values({ venture_id: PLACE, name: 'Half written' }).execute()
      written.open()
      await closed.opened
    }),
    caller,
    null,
  )
  await written.opened
  await stage.sql(
    `update platform.job_runs set status = 'TIMEOUT', ended_at = clock_timestamp(), reason = 'Stopped.' where id = $1`,
    [run.id],
  )
  closed.open()
  await expect(writing).rejects.toThrow(FenceClosed)
  expect(await left('Half written')).toBe(0)
})

test('a transaction left open by an owner that stands still is ended by whoever takes over', async () => {
  const run = await openRun('2026-06-20T12:00:00.000Z', 60)
  const [begun, never] = [gate(), gate()]
  const standing = stage.system.run(
    fenced(run, async (tx) => {
      await tx.insertInto('freight.customers').values({ venture_id: PLACE, name: 'Stood still' }).execute()
      begun.open()
      await never.opened
    }),
    caller,
    null,
  )
  standing.catch(() => {})
  await begun.opened
  await stage.sql(`update platform.job_runs set lease_until = clock_timestamp() - interval '1 second' where id = $1`, [
    run.id,
  ])
  await stage.system.jobs.work(run.order)
  never.open()
  await expect(standing).rejects.toThrow()
  expect(await left('Stood still')).toBe(0)
})

test('a run that has ended is never opened again', async () => {
  const run = await openRun('2026-06-21T12:00:00.000Z', 60)
  const end = `update platform.job_runs set status = 'ERROR', ended_at = clock_timestamp(), reason = 'Failed.' where id = $1`
  await stage.sql(end, [run.id])
  await expect(
    stage.sql(`update platform.job_runs set status = 'RUNNING', ended_at = null where id = $1`, [run.id]),
  ).rejects.toThrow('a run that has ended stays as it ended')
})
