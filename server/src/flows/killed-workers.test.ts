import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MORNING, openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const CHILD = join(import.meta.dirname, '../platform/jobs/testing/worker-child.ts')
const SOON = { timeout: 40_000, interval: 50 }
/** Heartbeats, the lease and the queue's own look-round together (quality.md §2). */
const AGAIN_WITHIN_MS = 15_000

let stage: Stage
const children = new Set<ChildProcess>()
beforeEach(async () => {
  stage = await openStage({ scheduledJobs: [] })
  // One venture is enough.
  await stage.sql('update ventures.ventures set is_active = false where id <> $1', [VENTURES.northline.id])
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  children.clear()
  await stage.close()
})

/** Resolves when the worker says it; `ready`: it plans and works. */
async function startWorker(name: string, how: 'waits' | 'works', until: 'ready' | 'began'): Promise<ChildProcess> {
  const child = fork(CHILD, [stage.database.ownerUrl, MORNING, name, how], { execArgv: [] })
  children.add(child)
  await new Promise<void>((resolve) => {
    child.on('message', (said) => said === until && resolve())
  })
  return child
}

const runs = () =>
  stage.sql<{ attempt: number; status: string }>('select attempt, status from platform.job_runs order by attempt')
const left = async () =>
  (
    await stage.sql<{ name: string }>(`select name from freight.customers where name ~ '(began|ended)$' order by name`)
  ).map(({ name }) => name)

test('what a worker was at when it was killed runs again within 15 seconds, on another', {
  timeout: 90_000,
}, async () => {
  const first = await startWorker('One', 'waits', 'began')
  await startWorker('Two', 'works', 'ready')
  const killedAt = performance.now()
  first.kill('SIGKILL')
  await expect.poll(left, SOON).toContain('Two began')
  expect(performance.now() - killedAt).toBeLessThan(AGAIN_WITHIN_MS)
  await expect.poll(runs, SOON).toEqual([
    { attempt: 1, status: 'ERROR' },
    { attempt: 2, status: 'SUCCESS' },
  ])
  expect(await left()).toEqual(['One began', 'Two began', 'Two ended'])
})

test('a worker that stood still and wakes up after another took over saves nothing more', {
  timeout: 90_000,
}, async () => {
  const first = await startWorker('One', 'waits', 'began')
  await startWorker('Two', 'works', 'ready')
  first.kill('SIGSTOP')
  await expect.poll(left, SOON).toContain('Two ended')
  first.kill('SIGCONT')
  const tried = new Promise((resolve) => first.once('message', resolve))
  first.send('go on')
  expect(await tried).toBe('refused')
  expect(await left()).toEqual(['One began', 'Two began', 'Two ended'])
  expect(await runs()).toEqual([
    { attempt: 1, status: 'ERROR' },
    { attempt: 2, status: 'SUCCESS' },
  ])
})
