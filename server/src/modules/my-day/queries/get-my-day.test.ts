import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const read = (person: PersonName, input: object = {}) => stage.as(person).call(contract.myDay.getMyDay, input)

let stage: Stage
/** Arjun's loads of 16 to 18 June, dispatched by Ana; the one of the 17th has no cost yet. Nisha's and Arjun's calls. */
beforeAll(async () => {
  stage = await openStage()
  for (const day of [16, 17, 18]) {
    stage.clock.set(`2026-06-${day}T15:00:00.000Z`)
    const load = await sharedLoad()
    await coverLoad(stage, 'ana', load, {
      carrierId: CARRIERS.tejas.id,
      ...(day !== 17 && { carrierCostMinor: 200_000 }),
    })
    await deliverLoad(stage, 'ana', load)
    const call = await logCall(stage, 'nisha', { startedAt: `2026-06-${day}T14:00:00.000Z` })
    await endCall(stage, 'nisha', call, { connected: true, appointmentSet: day === 18 })
  }
  await stage.settle()
})
afterAll(() => stage.close())

async function sharedLoad(): Promise<string> {
  const load = await bookLoad(stage, 'arjun', {
    credits: [
      { role: 'SALES', userId: PEOPLE.arjun.id, share: '0.6' },
      { role: 'SALES', userId: PEOPLE.priya.id, share: '0.4' },
      { role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' },
    ],
  })
  return load.id
}

test('pay stands by venture and currency: today, yesterday, seven days, the month', async () => {
  const { pay } = await read('ana')
  expect(pay).toEqual([
    {
      ventureId: VENTURES.northline.id,
      ventureName: 'Northline Freight',
      currency: 'USD',
      todayMinor: 425,
      yesterdayMinor: 425,
      days: [
        { day: '2026-06-12', amountMinor: null },
        { day: '2026-06-13', amountMinor: null },
        { day: '2026-06-14', amountMinor: null },
        { day: '2026-06-15', amountMinor: null },
        { day: '2026-06-16', amountMinor: 425 },
        { day: '2026-06-17', amountMinor: 425 },
        { day: '2026-06-18', amountMinor: 425 },
      ],
      monthMinor: 1_275,
    },
  ])
})

test('a seller sees margin and loads of their own share, by day; a load without cost is counted as unmeasured', async () => {
  const { numbers } = await read('arjun', { ventureId: VENTURES.northline.id })
  const [margin, loads] = numbers
  expect(margin).toMatchObject({
    metric: 'loads_margin',
    label: 'Margin',
    format: 'money',
    currency: 'USD',
    unmeasured: 1,
  })
  expect(margin).toMatchObject({ today: '300.00', month: '600.00' })
  expect(margin?.days).toHaveLength(18)
  expect(margin?.days.slice(-4).map((each) => each.value)).toEqual(['0.00', '300.00', null, '300.00'])
  expect(loads).toMatchObject({
    metric: 'loads_completed',
    format: 'number',
    today: '0.6',
    month: '1.8',
    unmeasured: 0,
  })
})

test('a dispatcher sees loads, an agent their own calls and appointments', async () => {
  expect((await read('ana')).numbers).toMatchObject([{ metric: 'loads_completed', today: '1', month: '3' }])
  expect((await read('nisha')).numbers).toMatchObject([
    { metric: 'calls', today: '1', month: '3', format: 'count' },
    { metric: 'appointments', today: '1', month: '1' },
  ])
  expect((await read('rahul')).numbers.map((each) => each.month)).toEqual(['0', '0'])
  expect((await read('grace')).numbers).toEqual([])
})

test('whoever works in two ventures has both, each in its own currency and by its own days', async () => {
  const { numbers, pay } = await read('arjun')
  expect(numbers.map((each) => [each.ventureName, each.metric])).toEqual([
    ['Callbridge', 'calls'],
    ['Callbridge', 'appointments'],
    ['Northline Freight', 'loads_margin'],
    ['Northline Freight', 'loads_completed'],
  ])
  expect(pay.filter((wallet) => wallet.monthMinor > 0).map((wallet) => wallet.currency)).toEqual(['USD'])
})

test('points of the last seven days, and the last award that holds', async () => {
  await stage.settle()
  const { points } = await read('ana')
  expect(points.today).toBe(26)
  expect(points.days).toEqual([0, 0, 0, 0, 26, 26, 26])
  expect(points.last).toMatchObject({ points: 25, label: 'Load delivered' })
})

test('what changed on loads that one is credited on, newest first, in sentences', async () => {
  const { changes } = await read('arjun')
  expect(changes.length).toBeLessThanOrEqual(20)
  expect(changes.slice(0, 4).map((change) => change.sentence)).toEqual([
    'Ana Whitfield marked NL-1003 as delivered.',
    'Ana Whitfield marked NL-1003 as covered.',
    'You changed who is credited on NL-1003.',
    'You entered NL-1003.',
  ])
  expect(changes[0]).toMatchObject({ ventureId: VENTURES.northline.id, subject: { kind: 'load', label: 'NL-1003' } })
  expect((await read('dana')).changes).toEqual([])
})

test('open calls and loads that still have to move are one’s own', async () => {
  expect(await read('nisha')).toMatchObject({ openCalls: 0, loadsToMove: 0 })
  const call = await logCall(stage, 'nisha')
  const load = await sharedLoad()
  expect(await read('nisha')).toMatchObject({ openCalls: 1 })
  expect(await read('rahul')).toMatchObject({ openCalls: 0 })
  expect(await read('arjun')).toMatchObject({ openCalls: 0, loadsToMove: 1 })
  expect(await read('ana')).toMatchObject({ loadsToMove: 1 })
  await endCall(stage, 'nisha', call)
  await stage.as('omar').call(contract.freight.changeLoad, { id: load, status: 'CANCELLED', reason: 'Not needed' })
  expect(await read('nisha')).toMatchObject({ openCalls: 0 })
  expect(await read('arjun')).toMatchObject({ loadsToMove: 0 })
  const { changes } = await read('priya')
  expect(changes[0]?.sentence).toBe('Omar Haddad marked NL-1004 as cancelled.')
})

test('a contractor has a day of their own; a person of no venture has an empty one; another venture is refused', async () => {
  expect((await stage.as('marcus').ask(contract.myDay.getMyDay, {})).status).toBe(200)
  expect(await read('nobody')).toEqual({
    asOf: stage.clock.now(),
    pay: [],
    points: { today: 0, days: [0, 0, 0, 0, 0, 0, 0], last: null },
    numbers: [],
    tasks: { open: 0, overdue: 0, items: [] },
    changes: [],
    openCalls: 0,
    loadsToMove: 0,
  })
  const refused = await stage.as('tessa').ask(contract.myDay.getMyDay, { ventureId: VENTURES.northline.id })
  expect(refused.status).toBe(403)
})

test('the management of the group, who works in no venture, has nothing of its own', async () => {
  expect(await read('meera')).toMatchObject({ pay: [], numbers: [], changes: [], openCalls: 0, loadsToMove: 0 })
})
