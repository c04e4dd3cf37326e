import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
type Period = 'day' | 'week' | 'month' | 'all'

let stage: Stage
/** May, the week before (13 June is its Saturday), this week and today, Thursday 18 June. */
beforeAll(async () => {
  stage = await openStage()
  await deliveries('2026-05-20T15:00:00.000Z', ['priya', 'priya', 'priya', 'priya'])
  await deliveries('2026-06-13T15:00:00.000Z', ['daniel', 'daniel'])
  await deliveries('2026-06-14T15:00:00.000Z', ['ana'])
  await deliveries('2026-06-18T14:00:00.000Z', ['daniel'])
  await deliveries('2026-06-18T15:00:00.000Z', ['ana', 'dana', 'dana'])
  await stage.settle()
  // One point for each first request of a day; taken out of the reckoning here.
  await stage.sql(`alter table gamification.entries disable trigger entries_append_only`)
  await stage.sql(`delete from gamification.entries where key like 'first_login%'`)
})
afterAll(() => stage.close())

async function deliveries(at: string, people: readonly PersonName[]): Promise<void> {
  stage.clock.set(at)
  for (const person of people) {
    const load = await bookLoad(stage, 'arjun')
    await coverLoad(stage, person, load.id, { carrierId: CARRIERS.tejas.id })
    await deliverLoad(stage, person, load.id)
  }
  await stage.settle()
}

async function board(period: Period, person: PersonName = 'ana') {
  const { items, ...rest } = await stage.as(person).call(contract.gamification.leaderboard, { ventureId, period })
  return {
    ...rest,
    rows: items
      .filter((item) => item.points > 0)
      .map((item) => [item.rank, item.person.name, item.points, item.isTied]),
  }
}

test('today: equal points share a rank, and inside it who reached them first stands first', async () => {
  expect(await board('day')).toMatchObject({
    from: '2026-06-18',
    to: '2026-06-18',
    rows: [
      [1, 'Dana Kowalski', 50, false],
      [2, 'Daniel Reyes', 25, true],
      [2, 'Ana Whitfield', 25, true],
    ],
    me: { rank: 2, points: 25 },
  })
})

test('the week begins on the venture’s own first day, a Sunday here', async () => {
  expect(await board('week')).toMatchObject({
    from: '2026-06-14',
    rows: [
      [1, 'Ana Whitfield', 50, true],
      [1, 'Dana Kowalski', 50, true],
      [3, 'Daniel Reyes', 25, false],
    ],
  })
})

test('the month, and all there ever was', async () => {
  expect((await board('month')).rows[0]).toEqual([1, 'Daniel Reyes', 75, false])
  expect((await board('all')).rows[0]).toEqual([1, 'Priya Nair', 100, false])
  expect(await board('all')).toMatchObject({ from: null, to: '2026-06-18' })
})

test('whoever has nothing yet stands behind with 0 and knows their rank', async () => {
  const { items, me } = await stage.as('grace').call(contract.gamification.leaderboard, { ventureId, period: 'day' })
  expect(me).toEqual({ rank: 4, points: 0 })
  expect(items.find((item) => item.isMe)?.person.id).toBe(PEOPLE.grace.id)
  expect(items.filter((item) => item.points === 0).every((item) => item.rank === 4 && item.isTied)).toBe(true)
})

test('only people of the venture stand on its board; the group’s management looks on without a rank', async () => {
  const { items, me } = await stage.as('meera').call(contract.gamification.leaderboard, { ventureId, period: 'all' })
  expect(me).toBeNull()
  expect(items.map((item) => item.person.name)).not.toContain('Farah Khan')
  expect(items).toHaveLength(8)
})

test('an office shows its own people, another venture’s office nobody', async () => {
  const [office] = await stage.sql<{ id: string }>('select id from ventures.offices where venture_id = $1', [ventureId])
  const [other] = await stage.sql<{ id: string }>('select id from ventures.offices where venture_id = $1', [
    VENTURES.harbor.id,
  ])
  const ask = (officeId: string) =>
    stage.as('ana').call(contract.gamification.leaderboard, { ventureId, period: 'all', officeId })
  expect((await ask(office?.id ?? '')).items).toHaveLength(8)
  expect((await ask(other?.id ?? '')).items).toEqual([])
})

test('a contractor and an outsider see no board', async () => {
  for (const person of ['marcus', 'tessa', 'nobody'] as const) {
    const answer = await stage.as(person).ask(contract.gamification.leaderboard, { ventureId })
    expect([person, answer.status]).toEqual([person, 403])
  }
})
