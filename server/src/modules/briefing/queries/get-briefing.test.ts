import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { coveredLoad, dropCarrier, loseLoad, raiseRisk } from '../../../testing/fires.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import type { PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const read = (person: PersonName, input: object = {}) => stage.as(person).call(contract.briefing.getBriefing, input)

let stage: Stage
/** Ten days of one delivery each, 9 to 18 June; then a morning of fires. */
beforeAll(async () => {
  stage = await openStage()
  for (let day = 9; day <= 18; day += 1) {
    const at = `2026-06-${String(day).padStart(2, '0')}T14:00:00.000Z`
    stage.clock.set(at)
    const window = { from: null, to: day === 17 ? '2026-06-17T13:00:00.000Z' : at }
    const load = await bookLoad(stage, 'arjun', { billMinor: day * 10_000, delivery: window })
    await coverLoad(stage, 'ana', load.id, {
      carrierId: CARRIERS.tejas.id,
      ...(day !== 16 && { carrierCostMinor: day * 8_000 }),
    })
    await deliverLoad(stage, 'ana', load.id)
    const call = await logCall(stage, 'nisha', { startedAt: at.replace('T14', 'T13') })
    await endCall(stage, 'nisha', call, {
      talkSeconds: day * 10,
      holdSeconds: 0,
      wrapSeconds: 0,
      appointmentSet: day % 2 === 1,
    })
  }
  await stage.settle()
})
afterAll(() => stage.close())

test('E-08 freight: yesterday beside the seven days that end yesterday; a ratio is Σ ÷ Σ, not a mean of ratios', async () => {
  const { blocks } = await read('omar', { ventureId })
  expect(blocks).toHaveLength(1)
  expect(blocks[0]).toMatchObject({
    kind: 'freight',
    day: '2026-06-17',
    currency: 'USD',
    ventureName: 'Northline Freight',
  })
  const figure = (metric: string) => blocks[0]?.figures.find((each) => each.metric === metric)
  expect(figure('loads_delivered')).toMatchObject({ yesterday: '1', sevenDayMean: '1.00', days: Array(7).fill('1') })
  // 11 to 17 June: 110 + … + 170 = 980 dollars × 10, over seven days.
  expect(figure('revenue')).toMatchObject({
    yesterday: '1700.00',
    sevenDayMean: '1400.00',
    currency: 'USD',
    format: 'money',
  })
  expect(figure('revenue')?.days).toEqual(['1100.00', '1200.00', '1300.00', '1400.00', '1500.00', '1600.00', '1700.00'])
  // The load of the 16th has no cost: it is missing, not free.
  expect(figure('margin')).toMatchObject({ yesterday: '340.00', sevenDayMean: '234.29' })
  expect(figure('missing_buy')).toMatchObject({
    yesterday: '0',
    sevenDayMean: '0.14',
    days: ['0', '0', '0', '0', '0', '1', '0'],
  })
  expect(figure('on_time_delivery')).toMatchObject({ yesterday: '0.000000', sevenDayMean: '0.857143', format: 'ratio' })
})

test('call centres have their own block; what nobody measured is no data', async () => {
  const { blocks } = await read('farah')
  const figure = (metric: string) => blocks[0]?.figures.find((each) => each.metric === metric)
  expect(blocks[0]).toMatchObject({ kind: 'bpo', day: '2026-06-17', currency: 'INR' })
  expect(figure('calls')).toMatchObject({ yesterday: '1', sevenDayMean: '1.00' })
  expect(figure('appointments')).toMatchObject({
    yesterday: '1',
    sevenDayMean: '0.57',
    days: ['1', '0', '1', '0', '1', '0', '1'],
  })
  expect(figure('average_handle_time')).toMatchObject({
    yesterday: '170.000000',
    sevenDayMean: '140.000000',
    format: 'seconds',
  })
  expect(figure('service_level')).toMatchObject({ yesterday: null, sevenDayMean: null })
})

test('fires stand worst first: bad before at risk, then the larger amount', async () => {
  stage.clock.set('2026-06-18T15:00:00.000Z')
  const [risky, small, large] = [
    await coveredLoad(stage, 990_000),
    await coveredLoad(stage, 100_000),
    await coveredLoad(stage, 400_000),
  ]
  await raiseRisk(stage, 'ana', risky.id)
  await loseLoad(stage, 'ana', small.id)
  await loseLoad(stage, 'ana', large.id)
  await stage.settle()
  const { firefront, openValue, asOf } = await read('omar', { ventureId })
  expect(firefront.map((item) => item.subject.id)).toEqual([large.id, small.id, risky.id])
  expect(openValue).toEqual([{ minor: 1_490_000, currency: 'USD' }])
  expect(asOf).toBe('2026-06-18T15:00:00.000Z')
})

test('an open fire is carried from day to day until it is put out; a win is news for two days', async () => {
  const [burning, win] = [await coveredLoad(stage, 120_000), await coveredLoad(stage, 800_000)]
  await dropCarrier(stage, 'ana', burning.id)
  await deliverLoad(stage, 'ana', win.id)
  await stage.settle()
  const subjects = async (date?: string) => {
    const { firefront, wins } = await read('omar', { ventureId, ...(date && { date }) })
    return [burning.id, win.id].map((id) => [...firefront, ...wins].some((item) => item.subject.id === id))
  }
  expect(await subjects('2026-06-17')).toEqual([false, false])
  expect(await subjects('2026-06-18')).toEqual([true, true])
  stage.clock.set('2026-06-19T15:00:00.000Z')
  expect(await subjects()).toEqual([true, true])
  stage.clock.set('2026-06-22T15:00:00.000Z')
  expect(await subjects()).toEqual([true, false])
  await coverLoad(stage, 'ana', burning.id, { carrierId: CARRIERS.redRiver.id })
  await stage.settle()
  const { openValue } = await read('omar', { ventureId })
  expect(openValue).toEqual([{ minor: 1_490_000, currency: 'USD' }])
  expect(await subjects()).toEqual([true, false])
  stage.clock.set('2026-06-23T15:00:00.000Z')
  expect(await subjects()).toEqual([false, false])
  expect(await subjects('2026-06-22')).toEqual([true, false])
})

test('an item is new for the 24 hours after it was recorded', async () => {
  const load = await coveredLoad(stage)
  await loseLoad(stage, 'ana', load.id)
  await stage.settle()
  const isNew = async () =>
    (await read('omar', { ventureId })).firefront.find((item) => item.subject.id === load.id)?.isNew
  stage.clock.set('2026-06-24T14:59:59.000Z')
  expect(await isNew()).toBe(true)
  stage.clock.set('2026-06-24T15:00:00.000Z')
  expect(await isNew()).toBe(false)
})

test('without a venture the group’s briefing covers every venture that the person may read, each by its own day', async () => {
  stage.clock.set('2026-06-24T20:00:00.000Z')
  const group = await read('meera')
  expect(group.ventures).toBe(3)
  expect(group.firefront.length).toBeGreaterThan(0)
  // In Kolkata the 25th has begun.
  expect(group.blocks.map((block) => [block.kind, block.day])).toEqual([
    ['bpo', '2026-06-24'],
    ['freight', '2026-06-23'],
  ])
  const one = await read('arjun')
  expect(one.ventures).toBe(2)
})

test('a day that has not come yet shows the venture’s today', async () => {
  const today = await read('omar', { ventureId })
  const future = await read('omar', { ventureId, date: '2026-07-30' })
  expect(future.firefront).toEqual(today.firefront)
  expect(future.blocks[0]?.day).toBe('2026-06-23')
})

test('the first day of all has no day before it, of which a briefing could tell', async () => {
  const first = await stage.as('omar').ask(contract.briefing.getBriefing, { ventureId, date: '1900-01-01' })
  expect(first).toMatchObject({
    status: 400,
    body: { errors: [{ path: 'date', message: 'must be later than 1900-01-01' }] },
  })
  expect((await read('omar', { ventureId, date: '1900-01-02' })).blocks[0]?.day).toBe('1900-01-01')
})

test('E-08 contractors and outsiders read no briefing; whoever belongs nowhere gets an empty page', async () => {
  expect((await stage.as('marcus').ask(contract.briefing.getBriefing, { ventureId })).status).toBe(403)
  expect((await stage.as('marcus').ask(contract.briefing.getBriefing, {})).status).toBe(403)
  expect((await stage.as('tessa').ask(contract.briefing.getBriefing, { ventureId })).status).toBe(403)
  expect(await read('nobody')).toMatchObject({ firefront: [], wins: [], openValue: [], blocks: [], ventures: 0 })
  expect(await read('tessa')).toMatchObject({ firefront: [], wins: [], openValue: [], blocks: [], ventures: 1 })
})
