import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../testing/assert-coherent.ts'
import { endCall, logCall } from '../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { AGENTS, CARRIERS } from '../testing/world/companies.ts'
import type { PersonName } from '../testing/world/people.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

async function coveredLoad(): Promise<string> {
  const load = await bookLoad(stage, 'arjun')
  await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 200_000 })
  return load.id
}

/** The person's entries about a record, oldest first. */
async function pointsFor(person: PersonName, subjectId: string): Promise<number[]> {
  const { items } = await stage.as(person).call(contract.gamification.listPoints, { limit: 100 })
  return items
    .filter((item) => item.subjectId === subjectId)
    .map((item) => item.points)
    .reverse()
}

async function balances(): Promise<number[]> {
  const people: PersonName[] = ['ana', 'arjun', 'nisha', 'rahul', 'dana', 'omar', 'farah', 'tessa']
  const answers = await Promise.all(people.map((person) => stage.as(person).call(contract.gamification.listPoints, {})))
  return answers.map((answer) => answer.balance)
}

test('a delivered load gives 25 points to who recorded the delivery and nothing to who sold it', async () => {
  const load = await coveredLoad()
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25])
  expect(await pointsFor('arjun', load)).toEqual([])
})

test('deliver, un-deliver, deliver ends at 25, each step on record', async () => {
  const load = await coveredLoad()
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  await undeliverLoad(stage, 'omar', load)
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25, -25])
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25, -25, 25])
})

test('the same three steps worked off in one batch book 25 once', async () => {
  const load = await coveredLoad()
  await deliverLoad(stage, 'ana', load)
  await undeliverLoad(stage, 'omar', load)
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25])
})

test('a delivery recorded anew by somebody else moves the points to them', async () => {
  const load = await coveredLoad()
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  await undeliverLoad(stage, 'omar', load)
  await deliverLoad(stage, 'dana', load)
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25, -25])
  expect(await pointsFor('dana', load)).toEqual([25])
})

test('a voided load takes its points back', async () => {
  const load = await coveredLoad()
  await deliverLoad(stage, 'ana', load)
  await stage.settle()
  await stage.as('omar').call(contract.freight.voidLoad, { id: load, reason: 'Entered twice' })
  await stage.settle()
  expect(await pointsFor('ana', load)).toEqual([25, -25])
})

test('an ended call gives 3 points to the agent’s person, whoever ends it', async () => {
  const call = await logCall(stage, 'nisha')
  await stage.settle()
  expect(await pointsFor('nisha', call.id)).toEqual([])
  await endCall(stage, 'arjun', call, { connected: true })
  await stage.settle()
  expect(await pointsFor('nisha', call.id)).toEqual([3])
  expect(await pointsFor('arjun', call.id)).toEqual([])
})

test('an abandoned call gives nothing until it turns out to have been answered; a voided one takes them back', async () => {
  const call = await logCall(stage, 'arjun', { agentId: AGENTS.rahul.id, direction: 'INBOUND' })
  await endCall(stage, 'arjun', call, { answered: false })
  await stage.settle()
  expect(await pointsFor('rahul', call.id)).toEqual([])
  await stage.as('rahul').call(contract.bpo.changeCall, { id: call.id, answered: true })
  await stage.settle()
  expect(await pointsFor('rahul', call.id)).toEqual([3])
  await stage.as('farah').call(contract.bpo.voidCall, { id: call.id, reason: 'Test call' })
  await stage.settle()
  expect(await pointsFor('rahul', call.id)).toEqual([3, -3])
})

test('the first request of a local day gives 1 point for each membership, and only once', async () => {
  await stage.as('priya').call(contract.identity.me, {})
  await stage.as('priya').call(contract.identity.me, {})
  await stage.settle()
  const daily = async (person: PersonName) => {
    const { items } = await stage.as(person).call(contract.gamification.listPoints, { limit: 100 })
    return items.filter((item) => item.trigger === 'FIRST_DAILY_LOGIN')
  }
  expect(await daily('priya')).toMatchObject([{ points: 1, ventureId: VENTURES.northline.id, day: '2026-06-18' }])
  expect((await daily('arjun')).map((item) => item.ventureId).sort()).toEqual([
    VENTURES.northline.id,
    VENTURES.callbridge.id,
  ])
})

test('every event delivered again changes no balance and books nothing', async () => {
  await balances()
  await stage.settle()
  const before = await balances()
  const entries = await stage.sql('select venture_id, key, seq, points from gamification.entries order by id')
  await stage.redeliverAllEvents()
  await stage.redeliverAllEvents()
  expect(await balances()).toEqual(before)
  expect(await stage.sql('select venture_id, key, seq, points from gamification.entries order by id')).toEqual(entries)
})

test('the balance is the sum of the entries, and everything is coherent', async () => {
  const { items, balance } = await stage.as('ana').call(contract.gamification.listPoints, { limit: 100 })
  expect(items.reduce((sum, item) => sum + item.points, 0)).toBe(balance)
  await assertCoherent(stage.sql)
})
