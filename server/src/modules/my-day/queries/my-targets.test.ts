import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { plantLoads } from '../../../testing/plant-loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CAMPAIGNS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES, type VentureName } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const HEADS = { northline: 'omar', harbor: 'tessa', callbridge: 'farah' } as const
type Body = Input<typeof contract.kpi.setTarget>
const set = (venture: VentureName, person: PersonName, given: Pick<Body, 'metric' | 'value'> & Partial<Body>) =>
  stage.as(HEADS[venture]).call(contract.kpi.setTarget, {
    ventureId: VENTURES[venture].id,
    userId: PEOPLE[person].id,
    from: '2026-06-01',
    ...given,
  } as Body)
const read = (person: PersonName, input: object = {}) => stage.as(person).call(contract.myDay.myTargets, input)

test('without a target it says so, and who may set one is told apart', async () => {
  const none = { ventureId: VENTURES.northline.id, ventureName: 'Northline Freight' }
  expect(await read('ana')).toEqual({ items: [], without: [{ ...none, can: { set: false } }] })
  // Who has no job is measured nowhere.
  expect(await read('omar')).toEqual({ items: [], without: [] })
  expect(await read('nobody')).toEqual({ items: [], without: [] })
  expect((await read('tessa')).without).toMatchObject([{ can: { set: true } }])
})

test('E-08 a seller’s margin of the month stands beside its target, by their own shares alone', async () => {
  await plantLoads(stage, { day: '2026-06-16', people: ['arjun'], role: 'SALES', bill: 300_000, cost: 200_000 })
  await plantLoads(stage, { day: '2026-06-16', people: ['priya'], role: 'SALES', bill: 900_000, cost: 100_000 })
  await plantLoads(stage, { day: '2026-05-29', people: ['arjun'], role: 'SALES', bill: 500_000, cost: 100_000 })
  // June 2026 has 22 working days, 13 of them before the 18th.
  await set('northline', 'arjun', { metric: 'margin', value: '220000', per: 'month' })
  await set('northline', 'arjun', { metric: 'lost', value: '2', per: 'week' })
  await set('northline', 'priya', { metric: 'margin', value: '1', per: 'month' })
  const { items, without } = await read('arjun', { ventureId: VENTURES.northline.id })
  expect(without).toEqual([])
  expect(items).toMatchObject([
    {
      metric: 'margin',
      unit: 'money',
      currency: 'USD',
      period: 'month',
      from: '2026-06-01',
      to: '2026-06-30',
      value: '100000',
      target: '220000.000000',
      due: '130000.000000',
      standing: 'behind',
    },
    // Nobody’s loads are lost by share: said, not shown as 0.
    { metric: 'lost', period: 'week', value: null, isMeasured: false, standing: null },
  ])
})

test('a target is reached exactly at its value, a cent below it is not', async () => {
  for (const [value, standing] of [
    ['100000', 'reached'],
    ['100001', 'on_track'],
  ] as const) {
    await set('northline', 'arjun', { metric: 'margin', value, per: 'month' })
    const [margin] = (await read('arjun', { ventureId: VENTURES.northline.id })).items
    expect(margin).toMatchObject({ value: '100000', standing })
  }
})

test('an agent’s calls of the day stand beside their target, and those of one campaign beside that of the campaign', async () => {
  for (const campaign of ['solar', 'solar', 'helpdesk'] as const) {
    const call = await logCall(stage, 'nisha', { campaignId: CAMPAIGNS[campaign].id, direction: 'INBOUND' })
    await endCall(stage, 'nisha', call)
  }
  await logCall(stage, 'rahul')
  await stage.settle()
  await set('callbridge', 'nisha', { metric: 'calls', value: '3', per: 'day' })
  await set('callbridge', 'nisha', { metric: 'calls', value: '9', per: 'day', campaignId: CAMPAIGNS.solar.id })
  const { items } = await read('nisha')
  expect(
    items.map(({ metric, campaign, value, standing, due }) => [metric, campaign?.name, value, standing, due]),
  ).toEqual(
    expect.arrayContaining([
      ['calls', undefined, '3', 'reached', '0'],
      ['calls', 'Sunrise Solar', '2', 'on_track', '0'],
    ]),
  )
  expect(items).toHaveLength(2)
})

test('a target that is over or has not begun is none, and another’s is nobody else’s', async () => {
  await set('callbridge', 'rahul', { metric: 'calls', value: '5', per: 'day', from: '2026-06-01', to: '2026-06-17' })
  await set('callbridge', 'rahul', { metric: 'calls', value: '7', per: 'day', from: '2026-06-19' })
  const rahul = await read('rahul')
  expect(rahul.items).toEqual([])
  expect(rahul.without).toHaveLength(1)
  expect((await stage.as('tessa').ask(contract.myDay.myTargets, { ventureId: VENTURES.callbridge.id })).status).toBe(
    403,
  )
})

test('on a day on which nobody works there is no target of the day', async () => {
  await stage.sql(`update ventures.ventures set working_weekdays = '{1,2,3,5}' where id = $1`, [VENTURES.callbridge.id])
  const [calls] = (await read('nisha')).items
  expect(calls).toMatchObject({ period: 'day', value: '3', target: null, standing: null })
})
