import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { endCall, logCall } from '../../../testing/calls.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  for (let n = 0; n < 3; n += 1) {
    const load = await bookLoad(stage, 'arjun')
    await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id })
    await deliverLoad(stage, 'ana', load.id)
    await endCall(stage, 'arjun', await logCall(stage, 'arjun'))
  }
  await stage.settle()
})
afterAll(() => stage.close())

const ask = (person: PersonName, of: PersonName, rest: object = {}) =>
  stage.as(person).ask(contract.gamification.listPoints, { userId: PEOPLE[of].id, ...rest })

test('one’s own entries, newest first over all ventures, with label, day and balance', async () => {
  const { items, balance, hasMore } = await stage.as('ana').call(contract.gamification.listPoints, {})
  expect(balance).toBe(76)
  expect(hasMore).toBe(false)
  expect(items.map((item) => item.label)).toEqual([...Array(3).fill('Load delivered'), 'First sign-in of the day'])
  expect(items[0]).toMatchObject({ points: 25, day: '2026-06-18', isReversal: false, ventureId: VENTURES.northline.id })
})

test('page by page each entry comes exactly once, also over two ventures', async () => {
  const whole = await stage.as('arjun').call(contract.gamification.listPoints, {})
  expect(whole.items).toHaveLength(5)
  expect(whole.balance).toBe(11)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await stage.as('arjun').call(contract.gamification.listPoints, { limit: 2, ...(cursor && { cursor }) })
    seen.push(...page.items.map((item) => item.id))
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen).toEqual(whole.items.map((item) => item.id))
})

test('a cursor of another list is refused', async () => {
  const page = await stage.as('arjun').call(contract.gamification.listPoints, { limit: 2 })
  const answer = await ask('arjun', 'arjun', { cursor: page.nextCursor })
  expect(answer.status).toBe(400)
})

test('a colleague does not see where somebody’s points come from', async () => {
  expect((await ask('priya', 'ana')).status).toBe(404)
  expect((await ask('dana', 'arjun')).status).toBe(404)
  expect((await ask('tessa', 'ana')).status).toBe(404)
})

test('superiors at any depth, the heads and the group do, each within their ventures', async () => {
  for (const person of ['dana', 'omar', 'grace', 'meera', 'ruth'] as const) {
    const answer = await ask(person, 'ana')
    expect([person, answer.status, answer.body.balance]).toEqual([person, 200, 76])
  }
  // Farah leads Callbridge and not Northline: only what Arjun has there.
  expect((await ask('farah', 'arjun')).body.balance).toBe(10)
})

test('somebody who is in none of one’s ventures is not there', async () => {
  expect((await ask('omar', 'luis')).status).toBe(404)
  const unknown = await stage
    .as('omar')
    .ask(contract.gamification.listPoints, { userId: '00000000-0000-7000-8000-0000000009ff' })
  expect(unknown.status).toBe(404)
})

test('a contractor sees their own points', async () => {
  const answer = await stage.as('marcus').ask(contract.gamification.listPoints, {})
  expect(answer.status).toBe(200)
  expect((await ask('marcus', 'ana')).status).toBe(404)
})
