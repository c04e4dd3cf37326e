import { contract } from '@holdfast/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { enterTask, takeTask } from '../../../testing/tasks.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const northline = VENTURES.northline.id
const visit = (who: PersonName, input: object = {}) => stage.as(who).call(contract.myDay.visitMyDay, input)
const news = (who: PersonName, input: object = {}) => stage.as(who).call(contract.myDay.myNews, input)
const at = (time: string) => stage.clock.set(`2026-06-18T${time}:00.000Z`)
const QUIET = { tasks: { count: 0, items: [] }, told: { count: 0, items: [] }, points: null, pay: [], changes: 0 }

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.close())

test('a first visit has no news; what others did while one was away is news of the next', async () => {
  at('13:00')
  expect(await news('ana')).toMatchObject({ since: null, ...QUIET })
  expect(await visit('ana')).toEqual({ since: null })
  at('13:10')
  await enterTask(stage)
  await stage.settle()
  // The first visit goes on.
  expect(await visit('ana')).toEqual({ since: null })
  expect(await news('ana')).toMatchObject(QUIET)
  at('14:00')
  const task = await enterTask(stage, 'omar', { title: 'Ask for the lumper receipt' })
  await stage.settle()
  at('15:00')
  expect(await visit('ana')).toEqual({ since: '2026-06-18T13:09:00.000Z' })
  const { since, tasks, told } = await news('ana')
  expect(since).toBe('2026-06-18T13:09:00.000Z')
  // What was told in the last minute of a visit is told once more rather than never.
  expect(tasks).toMatchObject({
    count: 2,
    items: [
      {
        ventureId: northline,
        title: 'A task is yours: Ask for the lumper receipt',
        path: `/operations/tasks/${task.id}`,
      },
      {},
    ],
  })
  expect(told).toEqual({ count: 0, items: [] })
})

test('what somebody did themselves is no news: tasks, loads and the points of both', async () => {
  const load = await bookLoad(stage, 'arjun', {
    credits: [
      { role: 'SALES', userId: PEOPLE.arjun.id, share: '1' },
      { role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' },
    ],
  })
  at('13:30')
  for (const who of ['ana', 'arjun', 'omar'] as const) await visit(who)
  at('14:00')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id })
  await deliverLoad(stage, 'ana', load.id)
  const own = await enterTask(stage, 'ana', { assigneeId: PEOPLE.ana.id })
  await takeTask(stage, 'ana', own.id, { status: 'DONE' } as never)
  await stage.settle()
  at('15:00')
  await visit('ana')
  await visit('arjun')
  expect(await news('ana')).toMatchObject({ since: '2026-06-18T13:29:00.000Z', ...QUIET })
  expect(await news('arjun')).toMatchObject({ changes: 2, points: null })
  at('15:30')
  await undeliverLoad(stage, 'omar', load.id)
  await stage.settle()
  // The points went because somebody else took the delivery back.
  expect(await news('ana')).toMatchObject({ points: -25, changes: 1 })
})

test('two windows at once begin one visit, and a window that stays open keeps it', async () => {
  at('13:00')
  await visit('ana')
  at('15:00')
  const both = await Promise.all([visit('ana'), visit('ana'), visit('ana')])
  expect(new Set(both.map(({ since }) => since))).toEqual(new Set(['2026-06-18T12:59:00.000Z']))
  for (const time of ['15:20', '15:40', '16:05']) {
    at(time)
    expect(await visit('ana')).toEqual({ since: '2026-06-18T12:59:00.000Z' })
  }
  at('16:35')
  expect(await visit('ana')).toEqual({ since: '2026-06-18T12:59:00.000Z' })
  at('17:06')
  expect(await visit('ana')).toEqual({ since: '2026-06-18T16:34:00.000Z' })
  // A window whose clock or answer comes late moves nothing back.
  at('16:00')
  expect(await visit('ana')).toEqual({ since: '2026-06-18T16:34:00.000Z' })
})

test('what was read is no news any more, and what came after it stays', async () => {
  at('13:00')
  await visit('ana')
  at('14:00')
  await enterTask(stage)
  await stage.settle()
  at('15:00')
  await visit('ana')
  const { asOf, tasks } = await news('ana')
  expect(tasks.count).toBe(1)
  at('15:01')
  await enterTask(stage, 'omar', { title: 'Came later' })
  await stage.settle()
  at('15:02')
  expect(await visit('ana', { readUpTo: asOf })).toEqual({ since: asOf })
  expect((await news('ana')).tasks.items.map(({ title }) => title)).toEqual(['A task is yours: Came later'])
  // What was read between two looks is read, also where nothing was looked at since.
  at('15:03')
  const { asOf: later } = await news('ana')
  at('15:04')
  expect(await visit('ana', { readUpTo: later })).toEqual({ since: later })
  expect((await news('ana')).tasks.count).toBe(0)
  // Nobody reads ahead.
  await visit('ana', { readUpTo: '2027-01-01T00:00:00.000Z' })
  expect(await visit('ana')).toEqual({ since: '2026-06-18T15:04:00.000Z' })
})

test('closed pay that was corrected is told with its amount', async () => {
  at('13:00')
  await visit('arjun')
  const [plan] = await stage.sql<{ id: string }>('select id from incentives.plans where venture_id = $1 limit 1', [
    northline,
  ])
  const book = (minor: number, by: string | null) =>
    stage.sql(
      `insert into incentives.adjustments (venture_id, user_id, currency, kind, plan_id, rule_key, work_day, booked_on, amount_minor, reason, recorded_by, recorded_at)
       values ($1, $2, 'USD', 'GRANTED', $3, 'margin', '2026-05-29', '2026-06-18', $4, 'A cost came late', $5, '2026-06-18T14:00:00Z')`,
      [northline, PEOPLE.arjun.id, plan?.id, minor, by],
    )
  await book(1_200, PEOPLE.grace.id)
  await book(-200, PEOPLE.grace.id)
  at('15:00')
  await visit('arjun')
  expect((await news('arjun')).pay).toEqual([
    { ventureId: northline, ventureName: 'Northline Freight', currency: 'USD', count: 2, amountMinor: 1_000 },
  ])
  expect((await news('ana')).pay).toEqual([])
})

test('visits are kept by venture, seen by their person alone, and another venture is refused', async () => {
  at('13:00')
  await visit('arjun', { ventureId: northline })
  expect(await stage.sql('select user_id from operations.visits')).toEqual([{ user_id: PEOPLE.arjun.id }])
  at('15:00')
  expect(await visit('arjun', { ventureId: VENTURES.callbridge.id })).toEqual({ since: null })
  expect(await visit('arjun')).toEqual({ since: '2026-06-18T12:59:00.000Z' })
  expect((await stage.as('tessa').ask(contract.myDay.visitMyDay, { ventureId: northline })).status).toBe(403)
  const rows = (person: string | null) =>
    stage.system.database.read(
      { scope: [northline], person: person === null ? null : ({ id: person } as never) },
      (db) => db.selectFrom('operations.visits').select('user_id').execute(),
    )
  expect(await rows(PEOPLE.arjun.id)).toHaveLength(1)
  expect(await rows(PEOPLE.ana.id)).toEqual([])
  expect(await rows(null)).toEqual([])
})
