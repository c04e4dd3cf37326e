import { contract, type Input } from '@holdfast/contract'
import { periodEnd } from '@holdfast/engine/kernel'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { endCall, logCall } from '../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'

// Pay runs by the month, so each test about a person has a month of that person to itself.
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterEach(async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
})
afterAll(() => stage.close())

type Credited = { readonly role: 'SALES' | 'DISPATCH'; readonly userId: string; readonly share: string }
type Delivery = {
  readonly by?: PersonName
  readonly bill: number
  readonly cost: number | null
  readonly on: string
  readonly credits?: readonly Credited[]
}

/** Booked by a salesperson, covered and delivered by Ana on the morning of the day. */
async function delivered({ by = 'arjun', bill, cost, on, credits }: Delivery): Promise<string> {
  const load = await bookLoad(stage, by, { billMinor: bill, ...(credits && { credits: [...credits] }) })
  const paid = cost === null ? {} : { carrierCostMinor: cost }
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, ...paid })
  await deliverLoad(stage, 'ana', load.id, morningOf(on))
  await stage.settle()
  return load.id
}

/** Before work in Chicago, and past by the time of the tests. */
function morningOf(day: string): string {
  return `${day}T12:00:00.000Z`
}

function credited(person: PersonName, role: Credited['role'], share = '1'): Credited {
  return { role, userId: PEOPLE[person].id, share }
}

/** What the person earned in a month, day by day, as they see it themselves. */
async function pay(person: PersonName, month: string): Promise<Record<string, number>> {
  const span = { from: `${month}-01`, to: periodEnd(`${month}-01`, 'month', 0) }
  const { wallets } = await stage.as(person).call(contract.incentives.myPay, span)
  for (const wallet of wallets)
    expect(wallet.totalMinor).toBe(wallet.days.reduce((sum, day) => sum + day.amountMinor, 0))
  return Object.fromEntries(wallets.flatMap((wallet) => wallet.days.map(({ day, amountMinor }) => [day, amountMinor])))
}

test('F-07 a delivered load pays its salesperson five percent of the margin, and nobody else', async () => {
  await delivered({ bill: 250_000, cost: 200_000, on: '2026-06-17' })
  expect(await pay('arjun', '2026-06')).toEqual({ '2026-06-17': 2_500 })
  expect(await pay('priya', '2026-06')).toEqual({})
  expect(await pay('omar', '2026-06')).toEqual({})
})

test('I-05 a rule for a job role pays whoever is credited in that role and nobody who merely has it', async () => {
  const credits = [credited('priya', 'SALES'), credited('ana', 'DISPATCH')]
  await delivered({ bill: 250_000, cost: 200_000, on: '2026-01-15', credits })
  expect(await pay('priya', '2026-01')).toEqual({ '2026-01-15': 2_500 })
  expect(await pay('ana', '2026-01')).toEqual({ '2026-01-15': 425 })
  expect(await pay('arjun', '2026-01')).toEqual({})
  expect(await pay('dana', '2026-01')).toEqual({})
})

test('I-13 credit goes to the people named on the load, not to who recorded it', async () => {
  await delivered({ by: 'dana', bill: 100_000, cost: 60_000, on: '2026-02-10', credits: [credited('arjun', 'SALES')] })
  expect(await pay('arjun', '2026-02')).toEqual({ '2026-02-10': 2_000 })
  expect(await pay('dana', '2026-02')).toEqual({})
})

test('two salespeople share a load six to four', async () => {
  const credits = [credited('arjun', 'SALES', '0.6'), credited('priya', 'SALES', '0.4')]
  await delivered({ bill: 250_000, cost: 150_000, on: '2026-03-10', credits })
  expect(await pay('arjun', '2026-03')).toEqual({ '2026-03-10': 3_000 })
  expect(await pay('priya', '2026-03')).toEqual({ '2026-03-10': 2_000 })
})

test('deliver, un-deliver, deliver pays once', async () => {
  const load = await delivered({ by: 'priya', bill: 250_000, cost: 200_000, on: '2026-04-10' })
  await undeliverLoad(stage, 'omar', load)
  await stage.settle()
  expect(await pay('priya', '2026-04')).toEqual({})
  await deliverLoad(stage, 'ana', load, morningOf('2026-04-10'))
  await stage.settle()
  expect(await pay('priya', '2026-04')).toEqual({ '2026-04-10': 2_500 })
})

test('the same three steps followed in one go, and every event delivered again, pay once', async () => {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 200_000 })
  await deliverLoad(stage, 'ana', load.id, morningOf('2026-04-10'))
  await undeliverLoad(stage, 'omar', load.id)
  await deliverLoad(stage, 'ana', load.id, morningOf('2026-04-10'))
  await stage.settle()
  await stage.redeliverAllEvents()
  expect(await pay('arjun', '2026-04')).toEqual({ '2026-04-10': 2_500 })
})

test('a loss-making load takes back what earlier days of the month earned, and nothing below zero', async () => {
  await delivered({ bill: 250_000, cost: 200_000, on: '2026-05-11' })
  await delivered({ bill: 100_000, cost: 300_000, on: '2026-05-12' })
  expect(await pay('arjun', '2026-05')).toEqual({ '2026-05-11': 2_500, '2026-05-12': -2_500 })
})

test('I-26 a load recorded late changes its own day and what later days of the month took back', async () => {
  await delivered({ by: 'priya', bill: 250_000, cost: 200_000, on: '2026-05-11' })
  await delivered({ by: 'priya', bill: 100_000, cost: 300_000, on: '2026-05-12' })
  await delivered({ by: 'priya', bill: 400_000, cost: 300_000, on: '2026-05-04' })
  expect(await pay('priya', '2026-05')).toEqual({ '2026-05-04': 5_000, '2026-05-11': 2_500, '2026-05-12': -7_500 })
})

test('F-09 a load without a cost pays nothing yet and says so; its cost, once known, pays the rest', async () => {
  const load = await delivered({ by: 'priya', bill: 250_000, cost: null, on: '2026-02-10' })
  const { wallets } = await stage.as('priya').call(contract.incentives.myPay, { from: '2026-02-01', to: '2026-02-28' })
  expect(wallets[0]?.days[0]?.lines).toMatchObject([
    { amount: { minor: 0 }, toDate: null, unmeasured: 1, creditCount: 1, reason: 'no_data' },
  ])
  const { version } = await stage.as('omar').call(contract.freight.getLoad, { id: load })
  await stage.as('omar').call(contract.freight.changeLoad, { id: load, version, costMinor: 210_000 })
  await stage.settle()
  expect(await pay('priya', '2026-02')).toEqual({ '2026-02-10': 2_000 })
})

test('a call pays its agent on the day on which it started in the campaign’s zone', async () => {
  const call = await logCall(stage, 'nisha', { startedAt: '2026-06-16T18:45:00.000Z' })
  await endCall(stage, 'nisha', call, {
    endedAt: '2026-06-16T19:00:00.000Z',
    connected: true,
    appointmentSet: true,
    dials: 3,
  })
  await stage.settle()
  // 00:15 of the next day in Kolkata.
  expect(await pay('nisha', '2026-06')).toEqual({ '2026-06-17': 6_400 })
})

test('B-01 ten appointments of one day bring the bonus of the day, and calls without one count nothing', async () => {
  for (let n = 0; n < 9; n += 1) await logCall(stage, 'rahul', { appointmentSet: true, connected: false })
  for (let n = 0; n < 5; n += 1) await logCall(stage, 'rahul', { appointmentSet: false, connected: false })
  await stage.settle()
  expect(await pay('rahul', '2026-06')).toEqual({ '2026-06-18': 54_000 })
  await logCall(stage, 'rahul', { appointmentSet: true, connected: false })
  await stage.settle()
  expect(await pay('rahul', '2026-06')).toEqual({ '2026-06-18': 60_000 + 50_000 })
})

test('I-09 somebody who earns in two currencies has a wallet for each, and they are never added', async () => {
  await delivered({ bill: 250_000, cost: 200_000, on: '2026-06-18' })
  await logCall(stage, 'arjun', { connected: true, appointmentSet: false })
  await stage.settle()
  const { wallets } = await stage.as('arjun').call(contract.incentives.myPay, { from: '2026-06-18', to: '2026-06-18' })
  expect(wallets.map(({ currency, totalMinor, todayMinor }) => ({ currency, totalMinor, todayMinor }))).toEqual([
    { currency: 'INR', totalMinor: 400, todayMinor: 400 },
    { currency: 'USD', totalMinor: 2_500, todayMinor: 2_500 },
  ])
})

test('the work of one venture leaves every row of another as it was', async () => {
  const callbridge = () =>
    stage.sql(`select l.xmin::text, l.id from incentives.lines l join ventures.ventures v on v.id = l.venture_id
      where v.code = 'CB' union all select d.xmin::text, d.id from incentives.daily d join ventures.ventures v on v.id = d.venture_id
      where v.code = 'CB' order by id`)
  await logCall(stage, 'nisha', { connected: true, appointmentSet: true })
  await stage.settle()
  const before = await callbridge()
  await delivered({ bill: 250_000, cost: 200_000, on: '2026-06-18' })
  await stage.redeliverAllEvents()
  expect(await callbridge()).toEqual(before)
})

test('I-16 a calculation that does not exist is refused once, by name, and the server goes on', async () => {
  const rule = {
    ruleKey: 'x',
    name: 'X',
    jobRole: null,
    metricKey: 'loads_margin',
    calcType: 'MAGIC',
    currency: 'USD',
    config: {},
  }
  const ask = { rule, toDate: { value: '1' } } as unknown as Parameters<typeof evaluate>[0]
  const answers = await Promise.all([evaluate(ask), evaluate(ask)])
  expect(answers.map(({ status, body }) => [status, JSON.stringify(body['errors']).includes('rule.calcType')])).toEqual(
    [
      [400, true],
      [400, true],
    ],
  )
  const sound = { rule: { ...rule, calcType: 'PERCENT_OF_METRIC', rate: '0.1' }, toDate: { value: '1' } } as const
  expect((await evaluate(sound)).body).toMatchObject({ amount: { minor: 10, currency: 'USD' } })
})

function evaluate(ask: Input<typeof contract.incentives.evaluate>) {
  return stage.as('ana').ask(contract.incentives.evaluate, ask)
}
