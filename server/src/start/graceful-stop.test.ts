import { setTimeout as pause } from 'node:timers/promises'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { systemClock } from '../platform/clock.ts'
import { giveToOwner } from '../testing/give-to-owner.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { stageOptions } from '../testing/stage-options.ts'
import { PEOPLE } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'
import { startProduct } from './product.fixture.ts'

/** Before a supervisor kills what it asked to end. */
const MOST_MS = 10_000

let stage: Stage
beforeAll(async () => {
  // On the clock that the processes have, so that a session holds in them.
  stage = await openStage({ now: systemClock.now() })
  await giveToOwner(stage.database)
})
afterAll(() => stage.close())

function start(run: 'web' | 'worker', port: number) {
  const { secret } = stageOptions({}, stage.clock)
  const started = startProduct({
    DATABASE_URL: stage.database.ownerUrl,
    SECRET: secret,
    DATABASE_DIRECT: '1',
    RUN: run,
    PORT: String(port),
  })
  onTestFinished(() => void started.child.kill('SIGKILL'))
  return started
}

const addressOf = (port: number, path: string) => `http://127.0.0.1:${port}/api${path}`

async function ready(port: number): Promise<void> {
  const asked = () =>
    fetch(addressOf(port, '/health/ready')).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(asked, { timeout: 60_000, interval: 100 }).toBe(true)
}

/** As a proxy asks: whom nobody answers, or who is about to end, is passed over for the next. */
async function throughProxy(ports: readonly number[], cookie: string): Promise<number> {
  for (const port of ports) {
    const answer = await fetch(addressOf(port, contract.identity.me.path), { headers: { cookie } }).catch(() => null)
    await answer?.arrayBuffer()
    if (answer !== null && answer.status !== 503) return answer.status
  }
  return 0
}

test('one of two web processes is stopped under load: no request fails, its streams end, and it is gone within 10 seconds', {
  timeout: 120_000,
}, async () => {
  const [one, other] = [21_871, 21_872]
  const first = start('web', one)
  start('web', other)
  await Promise.all([ready(one), ready(other)])
  const cookie = await stage.system.identity.openSession(PEOPLE.farah.id)
  const stream = await fetch(
    `${addressOf(one, contract.bpoFloor.realtimeStream.path)}?ventureId=${VENTURES.callbridge.id}`,
    { headers: { cookie } },
  )
  const ended = stream.text()
  let isOver = false
  const answers: number[] = []
  const clients = Array.from({ length: 4 }, async () => {
    while (!isOver) answers.push(await throughProxy([one, other], cookie))
  })
  await pause(500)
  const before = answers.length
  const { code, ms } = await first.stop()
  isOver = true
  await Promise.all(clients)
  expect(code).toBe(0)
  expect(ms).toBeLessThan(MOST_MS)
  expect(await ended).toContain('event: ')
  expect(before).toBeGreaterThan(0)
  expect(answers.filter((status) => status !== 200)).toEqual([])
})

test('a worker that is stopped says that it is no longer at work, and leaves what waits to others', {
  timeout: 120_000,
}, async () => {
  const worker = start('worker', 0)
  const atWork = () => stage.sql('select from platform.workers')
  await expect.poll(atWork, { timeout: 60_000, interval: 100 }).toHaveLength(1)
  const [order] = await stage.sql<{ id: string }>(
    `insert into jobs.job (name, data, start_after) values ('scheduled', '{"job": "kpi.aggregate"}', now() + interval '1 hour') returning id`,
  )
  const { code, ms } = await worker.stop()
  expect(code).toBe(0)
  expect(ms).toBeLessThan(MOST_MS)
  expect(await atWork()).toEqual([])
  expect(await stage.sql('select state from jobs.job where id = $1', [order?.id])).toEqual([{ state: 'created' }])
  // What it was at is finished, or may be taken up by another at once.
  expect(await stage.sql(`select name from jobs.job where state = 'active'`)).toEqual([])
  expect(await stage.sql(`select from platform.job_runs where status = 'RUNNING'`)).toEqual([])
})
