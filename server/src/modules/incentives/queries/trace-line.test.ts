import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'

let stage: Stage
let known: string
let unknown: string
beforeAll(async () => {
  stage = await openStage()
  const shared = [
    { role: 'SALES' as const, userId: PEOPLE.arjun.id, share: '0.6' },
    { role: 'SALES' as const, userId: PEOPLE.priya.id, share: '0.4' },
    { role: 'CSR' as const, userId: PEOPLE.arjun.id, share: '1' },
  ]
  known = await delivered(123_456, shared, 200_000)
  unknown = await delivered(null, [{ role: 'SALES', userId: PEOPLE.arjun.id, share: '1' }], 90_000)
  await stage.settle()
})
afterAll(() => stage.close())

type Credits = NonNullable<Parameters<typeof bookLoad>[2]>['credits']

async function delivered(cost: number | null, credits: Credits, bill: number): Promise<string> {
  const load = await bookLoad(stage, 'arjun', { billMinor: bill, ...(credits && { credits }) })
  await coverLoad(stage, 'ana', load.id, {
    carrierId: CARRIERS.tejas.id,
    ...(cost !== null && { carrierCostMinor: cost }),
  })
  await deliverLoad(stage, 'ana', load.id)
  return load.id
}

async function traceOf(person: PersonName, ruleKey: string, day = '2026-06-18') {
  const { wallets } = await stage.as(person).call(contract.incentives.myPay, { from: day, to: day })
  const line = wallets
    .flatMap((wallet) => wallet.days.flatMap(({ lines }) => lines))
    .find((each) => each.ruleKey === ruleKey)
  return stage.as(person).call(contract.incentives.traceLine, { id: line?.id ?? '' })
}

test('I-08 a line opens to its rule, its parts, which add up to the cent, and the loads behind it', async () => {
  const trace = await traceOf('arjun', 'sales-margin')
  // 5 % of 0.6 × (2,000.00 − 1,234.56) = 22.9632
  expect(trace.line.amount).toEqual({ minor: 2_296, currency: 'USD' })
  expect(trace.toDate.value).toBe('459.264')
  expect(trace.parts.map(({ amount }) => amount)).toEqual(['22.9632', '-0.0032'])
  expect(trace.explanation).toBe('5% of 459.264 USD load margin makes 22.9632 USD. Rounded to 22.96 USD.')
  const [first, second] = trace.credits.map(({ sourceId, role, share, measure, counted }) => ({
    sourceId,
    role,
    share,
    measure,
    counted,
  }))
  expect([first, second]).toEqual([
    { sourceId: known, role: 'SALES', share: '0.6', measure: '765.44', counted: '459.264' },
    { sourceId: unknown, role: 'SALES', share: '1', measure: null, counted: null },
  ])
  expect(trace.credits[0]).toMatchObject({
    sourceKind: 'load',
    label: expect.stringMatching(/^NL-/),
    detail: 'Dallas, TX to Atlanta, GA',
  })
})

test('a line computed again from what it stores gives the same amount', async () => {
  const trace = await traceOf('arjun', 'sales-margin')
  expect({ agrees: trace.agrees, recomputed: trace.recomputed }).toEqual({
    agrees: true,
    recomputed: trace.line.amount,
  })
  expect(trace.line).toMatchObject({
    unmeasured: 1,
    creditCount: 2,
    versionNumber: 1,
    planName: 'Northline Sales 2026',
  })
  expect(trace.digest).toMatch(/^[0-9a-f]{64}$/)
  await stage.sql('update incentives.lines set amount_minor = 1, settled_to_date_minor = 1 where id = $1', [
    trace.line.id,
  ])
  expect(await stage.as('arjun').call(contract.incentives.traceLine, { id: trace.line.id })).toMatchObject({
    agrees: false,
    recomputed: { minor: 2_296 },
  })
  await stage.sql('update incentives.lines set amount_minor = 2296, settled_to_date_minor = 2296 where id = $1', [
    trace.line.id,
  ])
})

test('the line of a call names the call', async () => {
  const call = await logCall(stage, 'nisha')
  await endCall(stage, 'nisha', call, { connected: true, appointmentSet: true })
  await stage.settle()
  const trace = await traceOf('nisha', 'appointments')
  expect(trace.line.amount).toEqual({ minor: 6_000, currency: 'INR' })
  expect(trace.credits).toMatchObject([
    { sourceKind: 'call', sourceId: call.id, role: null, share: '1', measure: '1', counted: '1' },
  ])
  expect(trace.credits[0]?.label).toContain('Sunrise Solar')
  const { items } = await stage.as('nisha').call(contract.incentives.traceRecord, { callId: call.id })
  expect(items[0]?.lines.map((line) => line.ruleKey)).toEqual(['appointments', 'connects', 'ten-appointments'])
})

test('a load tells what it paid to the people whose pay one may see', async () => {
  const paid = async (person: PersonName) => {
    const { items } = await stage.as(person).call(contract.incentives.traceRecord, { loadId: known })
    return items.map(({ person: { name }, role, share, workDay, lines }) => [
      name,
      role,
      share,
      workDay,
      lines.map((line) => line.amount.minor),
    ])
  }
  const priya = ['Priya Nair', 'SALES', '0.4', '2026-06-18', [1_531]]
  expect(await paid('priya')).toEqual([priya])
  expect(await paid('omar')).toEqual([
    ['Arjun Mehta', 'CSR', '1', '2026-06-18', []],
    ['Arjun Mehta', 'SALES', '0.6', '2026-06-18', [2_296]],
    priya,
  ])
  expect(await paid('ana')).toEqual([])
})

test('a record of another venture is not there, and a trace asks for exactly one', async () => {
  expect((await stage.as('farah').ask(contract.incentives.traceRecord, { loadId: known })).status).toBe(404)
  expect((await stage.as('omar').ask(contract.incentives.traceRecord, {})).status).toBe(422)
  expect((await stage.as('omar').ask(contract.incentives.traceRecord, { loadId: known, callId: known })).status).toBe(
    422,
  )
})
