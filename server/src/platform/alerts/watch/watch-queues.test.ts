import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemClock } from '../../clock.ts'
import { type AlertStage, openAlertStage } from '../alerting.fixture.ts'
import { watchQueues } from './watch-queues.ts'

const TITLES: Readonly<Record<string, string>> = { mail: 'Messages', 'listener-points': 'Points' }
let overdue: readonly string[] | Error = []
let at: AlertStage
beforeAll(async () => {
  at = await openAlertStage([])
})
afterAll(() => at.close())
afterEach(async () => {
  overdue = []
  await at.sql('delete from platform.alerts')
  await at.boss.deleteAllJobs('dead-letters')
})

const watch = () =>
  watchQueues({
    database: at.database,
    clock: systemClock,
    alerting: at.alerts,
    titleOf: (queue) => TITLES[queue] ?? queue,
    overdue: async () => {
      if (overdue instanceof Error) throw overdue
      return overdue
    },
  })

/** As work ends that no further attempt is made of. */
async function giveUp(queue: string, times = 1) {
  for (let time = 0; time < times; time += 1) {
    const id = await at.boss.send(queue, {}, { retryLimit: 0 })
    await at.boss.fetch(queue)
    await at.boss.fail(queue, id ?? '', new Error('no'))
  }
}
const alerts = () =>
  at.sql(`select key, severity, title, path, count, recovery from platform.alerts order by opened_at, key`)
const titles = async () => (await alerts()).map((alert) => (alert as { title: string }).title)

test('work that was given up is told once for each queue, however many workers look and however often', async () => {
  await giveUp('listener-points', 3)
  await giveUp('mail')
  for (let beat = 0; beat < 3; beat += 1) await Promise.all(Array.from({ length: 8 }, watch))
  const common = { severity: 'CRITICAL', path: '/admin/jobs?tab=failed', count: 1, recovery: null }
  expect(await alerts()).toEqual([
    { ...common, key: 'dead letters listener-points', title: '3 pieces of work of Points were given up' },
    { ...common, key: 'dead letters mail', title: '1 piece of work of Messages was given up' },
  ])
})

test('more of it changes what the alert says, and the last one that goes settles it', async () => {
  await giveUp('mail')
  await watch()
  await giveUp('mail', 2)
  await watch()
  expect(await alerts()).toMatchObject([{ title: '3 pieces of work of Messages were given up', count: 2 }])
  await at.boss.redrive('dead-letters')
  await watch()
  await watch()
  expect(await alerts()).toMatchObject([{ recovery: 'Nothing of Messages waits given up any more.', count: 2 }])
  await at.boss.deleteAllJobs('mail')
})

test('a day after it was told it is raised again, and so told again', async () => {
  await giveUp('mail')
  await watch()
  await at.sql(`update platform.alerts set told_at = told_at - interval '24 hours'`)
  await watch()
  await watch()
  expect(await at.sql('select count, tellings from platform.alerts')).toEqual([{ count: 2, tellings: 2 }])
})

test('slots that nobody begins are one alert, which names them and ends with the last', async () => {
  overdue = ['Points', 'Briefing', 'Points']
  await watch()
  await watch()
  expect(await alerts()).toMatchObject([
    { key: 'overdue slots', severity: 'CRITICAL', title: '2 jobs are overdue', count: 1, path: '/admin/jobs' },
  ])
  expect(await at.sql('select detail from platform.alerts')).toEqual([{ detail: 'Briefing\nPoints' }])
  overdue = ['Points']
  await watch()
  expect(await titles()).toEqual(['Points is overdue'])
  overdue = []
  await watch()
  expect(await alerts()).toMatchObject([{ recovery: 'Nothing is overdue any more.' }])
})

test('when nobody can say what is overdue, work that was given up is told all the same, and nothing is settled', async () => {
  overdue = ['Points']
  await watch()
  await giveUp('mail')
  overdue = new Error('away')
  await expect(watch()).rejects.toThrow('away')
  expect(await alerts()).toMatchObject([{ recovery: null }, { title: '1 piece of work of Messages was given up' }])
})
