import { afterAll, beforeAll, expect, test } from 'vitest'
import { VENTURES } from '../../testing/world/ventures.ts'
import { OutsideFailure } from '../outside/index.ts'
import type { AlertChannel, AlertNotice } from './alert.ts'
import { type AlertStage, openAlertStage } from './alerting.fixture.ts'

const told: AlertNotice[] = []
let isDown = false
const channel: AlertChannel = {
  channel: 'WEBHOOK',
  says: 'A test',
  isRepeatable: true,
  send: async (notice) => {
    if (isDown) throw new OutsideFailure('SERVER', '503 away')
    told.push(notice)
  },
}

let at: AlertStage
beforeAll(async () => {
  at = await openAlertStage([channel])
  await at.alerts.startWork(at.boss)
})
afterAll(() => at.close())

const tellings = () => told.map(({ telling }) => telling)
/** Every job of the queue is done. */
const settled = () =>
  expect
    .poll(() => at.sql(`select from jobs.job where name like 'alerts-%' and state <> 'completed'`), {
      timeout: 15_000,
      interval: 100,
    })
    .toEqual([])
const rows = () =>
  at.sql('select count, tellings, severity, recovered_at is null as open from platform.alerts order by id')

test('fifty who see the same thing at once open one alert, which is told once', async () => {
  await Promise.all(Array.from({ length: 50 }, () => at.raise()))
  await settled()
  expect(await rows()).toEqual([{ count: 50, tellings: 1, severity: 'CRITICAL', open: true }])
  expect(told).toMatchObject([
    { telling: 'OPENED', title: 'The audit log could not be verified', url: 'https://holdfast.example/admin/jobs' },
  ])
})

test('it is told again after a day, and once when it has recovered however often that is said', async () => {
  await at.sql(`update platform.alerts set told_at = told_at - interval '24 hours'`)
  await Promise.all(Array.from({ length: 5 }, () => at.raise()))
  await settled()
  expect(tellings()).toEqual(['OPENED', 'REMINDED'])
  await Promise.all(Array.from({ length: 5 }, () => at.settle()))
  await settled()
  expect(tellings()).toEqual(['OPENED', 'REMINDED', 'RECOVERED'])
  expect(told.at(-1)).toMatchObject({ recovery: 'All blocks are whole.', alertId: told[0]?.alertId })
})

test('wrong again after that is another alert; it is told when it becomes worse, and not when it becomes better', async () => {
  await at.raise({ severity: 'WARNING' })
  await settled()
  await at.raise({ severity: 'CRITICAL' })
  await settled()
  await at.raise({ severity: 'WARNING' })
  await settled()
  expect(tellings().slice(3)).toEqual(['OPENED', 'REMINDED'])
  expect(told.at(-1)?.alertId).not.toBe(told[0]?.alertId)
  expect((await rows()).at(-1)).toEqual({ count: 3, tellings: 2, severity: 'CRITICAL', open: true })
})

test('J-05 what was wrong and right again while the channel was down is told in that order once it is back', async () => {
  await at.settle()
  await settled()
  told.length = 0
  isDown = true
  await at.raise()
  await at.settle()
  await expect
    .poll(() => at.sql(`select last_error from platform.alert_channels`), { timeout: 10_000 })
    .toEqual([{ last_error: '503 away.' }])
  isDown = false
  await settled()
  expect(tellings()).toEqual(['OPENED', 'RECOVERED'])
  expect(await at.sql('select last_error from platform.alert_channels')).toEqual([{ last_error: null }])
})

test('a job that runs a second time tells nothing', async () => {
  const before = told.length
  await at.sql(
    `insert into jobs.job (name, data) select 'alerts-webhook', jsonb_build_object('alertId', id, 'ventureId', null) from platform.alerts`,
  )
  await settled()
  expect(told).toHaveLength(before)
})

test('what is raised by a transaction that fails is neither open nor told', async () => {
  const before = told.length
  const failed = at.within(async (tx) => {
    await at.alerts.raise(tx, { key: 'x', ventureId: null, severity: 'WARNING', title: 'x', detail: '', path: null })
    throw new Error('undone')
  })
  await expect(failed).rejects.toThrow('undone')
  await settled()
  expect([told.length, await at.alerts.open()]).toEqual([before, []])
})

test('a detail that no database takes is told in part', async () => {
  await at.raise({ key: 'long', title: 'a\u0000b', detail: 'x'.repeat(9_000) })
  await settled()
  expect(told.at(-1)).toMatchObject({ title: 'ab', detail: 'x'.repeat(4_000) })
  expect(await at.alerts.open()).toEqual([{ severity: 'CRITICAL', alerts: 1 }])
})

test('an alert of a venture is told with its name', async () => {
  await at.raise({ key: 'job incentives.daily', ventureId: VENTURES.northline.id })
  await settled()
  expect(told.at(-1)).toMatchObject({ venture: VENTURES.northline.name })
})
