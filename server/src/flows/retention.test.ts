import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { order } from '../platform/jobs/testing/probe.ts'
import { openStage, type Stage } from '../testing/stage.ts'

const RETENTION = 'platform.retention'
const night = (slot: string) => order(slot, { job: RETENTION, ventureId: null })

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

const waiting = () =>
  stage.sql(`select from pg_stat_activity where application_name = 'holdfast job' and wait_event_type = 'Lock'`)

test('what has served its time goes, and what has not stays', async () => {
  await stage.as('meera').call(contract.ventures.listVentures, {})
  const key = (name: string, days: number) =>
    stage.sql(
      `insert into platform.idempotency_keys (person_id, key, operation, input_hash, status, reply, created_at)
        select id, $1, 'test', 'x', 200, '{}', now() - $2 * interval '1 day' from identity.users limit 1`,
      [name, days],
    )
  await key('old', 8)
  await key('young', 6)
  await stage.system.jobs.work(night('2026-06-18T03:30:00.000Z'))
  expect(await stage.sql('select key from platform.idempotency_keys')).toEqual([{ key: 'young' }])
  const [run] = await stage.sql<{ status: string; stats: Record<string, number> }>(
    'select status, stats from platform.job_runs',
  )
  expect(run).toMatchObject({ status: 'SUCCESS', stats: { replies: 1 } })
})

test('a night that waits for a lock is stopped with its statement, and neither planning nor stopping waits with it', async () => {
  const held = await stage.hold('platform.idempotency_keys')
  for (const slot of ['2026-06-18T03:30:00.000Z', '2026-06-19T03:30:00.000Z', '2026-06-20T03:30:00.000Z']) {
    const stop = new AbortController()
    const run = stage.system.jobs.work(night(slot), stop.signal)
    await expect.poll(waiting).toHaveLength(1)
    stop.abort()
    await expect(run).rejects.toThrow()
    await expect.poll(waiting).toHaveLength(0)
  }
  expect((await stage.system.jobs.planOnce()).length).toBeGreaterThan(0)
  expect(await stage.system.jobs.superviseOnce()).toBe(0)
  await held.release()
})
