import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { endCall, logCall } from '../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const NORTHLINE = VENTURES.northline.id
const CALLBRIDGE = VENTURES.callbridge.id
const TODAY = '2026-06-18'
const range = { from: TODAY, to: TODAY }

let stage: Stage
let loadId: string
let seen: Awaited<ReturnType<typeof everything>>

beforeAll(async () => {
  stage = await openStage()
  // Everybody has opened their day before the story begins.
  for (const person of Object.keys(PEOPLE) as PersonName[]) await stage.as(person).call(contract.identity.me, {})
  await stage.settle()
})
afterAll(() => stage.close())

async function payToday(person: PersonName): Promise<readonly (readonly [string, number])[]> {
  const { wallets } = await stage.as(person).call(contract.incentives.myPay, range)
  return wallets.filter((wallet) => wallet.totalMinor !== 0).map((wallet) => [wallet.currency, wallet.totalMinor])
}

async function pointsOf(person: PersonName): Promise<number> {
  return (await stage.as(person).call(contract.gamification.listPoints, {})).balance
}

/** The wins that a person reads of, over all their ventures, by the number of the load. */
async function winsOf(person: PersonName): Promise<readonly string[]> {
  const { wins } = await stage.as(person).call(contract.briefing.getBriefing, {})
  return wins.map((item) => `${item.subject.label} ${item.amount?.minor} ${item.amount?.currency}`)
}

async function figures() {
  const freight = await stage.as('omar').call(contract.kpi.freightKpi, { ventureId: NORTHLINE, ...range })
  const bpo = await stage.as('farah').call(contract.kpi.bpoKpi, { ventureId: CALLBRIDGE, ...range })
  return { freight: freight.total[0], bpo: bpo.total[0] }
}

/** Everything that follows from the story, as its people see it. */
async function everything() {
  const people = ['arjun', 'ana', 'nisha', 'omar', 'meera', 'tessa', 'nobody'] as const
  const each: object[] = []
  for (const person of people)
    each.push({ person, pay: await payToday(person), points: await pointsOf(person), wins: await winsOf(person) })
  return { each, figures: await figures() }
}

test('Ana delivers Arjun’s load and Nisha ends a call: figures, points, pay and the briefing follow, once each', async () => {
  const load = await bookLoad(stage, 'arjun', {
    billMinor: 984_000,
    credits: [
      { role: 'SALES', userId: PEOPLE.arjun.id, share: '1' },
      { role: 'DISPATCH', userId: PEOPLE.ana.id, share: '1' },
    ],
  })
  loadId = load.id
  await coverLoad(stage, 'ana', loadId, { carrierId: CARRIERS.redRiver.id, carrierCostMinor: 800_000 })
  await deliverLoad(stage, 'ana', loadId)
  const call = await logCall(stage, 'nisha', { startedAt: '2026-06-18T13:00:00.000Z' })
  await endCall(stage, 'nisha', call, { connected: true, appointmentSet: true, talkSeconds: 300 })
  await stage.settle()

  const { freight, bpo } = await figures()
  expect(freight).toMatchObject({
    created: 1,
    covered: 1,
    delivered: 1,
    billed: 1,
    revenueMinor: 984_000,
    marginMinor: 184_000,
    unknownCost: 0,
  })
  expect(bpo).toMatchObject({ calls: 1, outbound: 1, connects: 1, appointments: 1 })

  // 5 % of a margin of 1,840.00; 4.25 a load; 60 an appointment and 4 a connected call.
  expect(await payToday('arjun')).toEqual([['USD', 9_200]])
  expect(await payToday('ana')).toEqual([['USD', 425]])
  expect(await payToday('nisha')).toEqual([['INR', 6_400]])

  // 1 for each venture's day that they opened.
  expect([await pointsOf('ana'), await pointsOf('nisha'), await pointsOf('arjun')]).toEqual([26, 4, 2])
  expect(await winsOf('omar')).toEqual(['NL-1001 984000 USD'])
  expect(await winsOf('meera')).toEqual(['NL-1001 984000 USD'])
})

test('nothing of it reaches another venture’s head, or somebody who belongs nowhere', async () => {
  expect([await payToday('tessa'), await winsOf('tessa'), await pointsOf('tessa')]).toEqual([[], [], 1])
  expect([await payToday('nobody'), await winsOf('nobody'), await pointsOf('nobody')]).toEqual([[], [], 0])
  for (const person of ['tessa', 'nobody'] as const) {
    expect((await stage.as(person).ask(contract.freight.getLoad, { id: loadId })).status).toBeOneOf([403, 404])
    expect((await stage.as(person).ask(contract.kpi.freightKpi, { ventureId: NORTHLINE, ...range })).status).toBe(403)
    expect((await stage.as(person).ask(contract.incentives.traceRecord, { loadId })).status).toBeOneOf([403, 404])
  }
})

test('every event delivered again, and again: exactly the same numbers', async () => {
  seen = await everything()
  const lines = () => stage.sql('select xmin::text, id from incentives.lines order by id')
  const before = await lines()
  await stage.redeliverAllEvents()
  await stage.redeliverAllEvents()
  expect(await everything()).toEqual(seen)
  expect(await lines()).toEqual(before)
  await assertCoherent(stage.sql)
})

test('a cost that comes later moves margin and pay, and nothing else', async () => {
  const load = await stage.as('omar').call(contract.freight.getLoad, { id: loadId })
  await stage.as('omar').call(contract.freight.changeLoad, { id: loadId, version: load.version, costMinor: 900_000 })
  await stage.settle()
  expect((await figures()).freight).toMatchObject({ marginMinor: 84_000, revenueMinor: 984_000 })
  expect([await payToday('arjun'), await payToday('ana')]).toEqual([[['USD', 4_200]], [['USD', 425]]])
  expect(await pointsOf('ana')).toBe(26)
})

test('un-delivering takes all of it back, and leaves the call alone', async () => {
  await undeliverLoad(stage, 'omar', loadId)
  await stage.settle()
  expect((await figures()).freight).toMatchObject({
    created: 1,
    covered: 1,
    delivered: 0,
    billed: 0,
    revenueMinor: 0,
    marginMinor: 0,
  })
  expect([await payToday('arjun'), await payToday('ana'), await payToday('nisha')]).toEqual([[], [], [['INR', 6_400]]])
  expect([await pointsOf('ana'), await pointsOf('nisha')]).toEqual([1, 4])
  expect([await winsOf('omar'), await winsOf('meera')]).toEqual([[], []])
  await stage.redeliverAllEvents()
  expect([await payToday('arjun'), await pointsOf('ana'), await winsOf('omar')]).toEqual([[], 1, []])
})

test('delivered once more, it counts once more, and the books are coherent', async () => {
  await deliverLoad(stage, 'ana', loadId)
  await stage.settle()
  expect([await payToday('arjun'), await payToday('ana'), await pointsOf('ana')]).toEqual([
    [['USD', 4_200]],
    [['USD', 425]],
    26,
  ])
  expect(await winsOf('omar')).toEqual(['NL-1001 984000 USD'])
  await assertCoherent(stage.sql)
})
