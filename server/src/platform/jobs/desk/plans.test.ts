import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { systemClock } from '../../clock.ts'

const { jobs } = contract
const RUNS = 40_000
/** What the page asks every five seconds must not grow with what was ever run. */
const MOST_ROWS = 2_000

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `insert into platform.job_runs (job, venture_id, slot, trigger, attempt, worker, started_at, lease_until, status, ended_at)
      select 'incentives.daily', (select id from ventures.ventures limit 1), at, 'SCHEDULE', 1, 'a worker', at, at, 'SUCCESS', at + interval '2 s'
      from generate_series(1, $1) i, lateral (select now() - i * interval '10 minutes' as at) _`,
    [RUNS],
  )
  await stage.sql(
    `insert into jobs.job (name, data, state, completed_on) select 'listener-points', '{}', 'completed', now() from generate_series(1, $1)`,
    [RUNS],
  )
  await stage.sql('analyze')
})
afterAll(() => stage.close())

async function rowsRead(): Promise<number> {
  const [read] = await stage.sql<{ rows: number }>(
    `select pg_stat_force_next_flush(), sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::bigint as rows from pg_stat_user_tables
      where (schemaname, relname) in (('platform', 'job_runs'), ('jobs', 'job_common'))`,
  )
  return Number(read?.rows ?? 0)
}

const hoursAgo = (hours: number) => new Date(Date.parse(systemClock.now()) - hours * 3_600_000).toISOString()

test.each([
  ['the schedule', () => stage.as('meera').call(jobs.listJobs, {})],
  ['the health', () => stage.as('meera').call(jobs.showHealth, {})],
  ['the timeline', () => stage.as('meera').call(jobs.showTimeline, { from: hoursAgo(24), to: hoursAgo(0) })],
  ['the runs of a job', () => stage.as('meera').call(jobs.listRuns, { name: 'incentives.daily' })],
])('P-08 %s reads few rows, whatever was ever run', async (_, ask) => {
  await ask()
  const before = await settled()
  await ask()
  expect((await settled()) - before).toBeLessThan(MOST_ROWS)
})

/** Connections tell what they read a moment after they are idle. */
async function settled(): Promise<number> {
  let last = -1
  for (let now = await rowsRead(); now !== last; now = await rowsRead()) {
    last = now
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }
  return last
}
