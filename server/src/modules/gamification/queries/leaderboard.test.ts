import { contract, type Input } from '@holdfast/contract'
import type { JobRole } from '@holdfast/engine/access'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { leaderboard, setPointsConfig, showOnBoard } = contract.gamification
const ventureId = VENTURES.northline.id
const officeIds = new Map<string, string>()

let stage: Stage
/** May, the week before (13 June is its Saturday), this week and today, Thursday 18 June. The first request of a day earns nothing. */
beforeAll(async () => {
  stage = await openStage({ now: '2026-03-01T08:00:00.000Z' })
  await stage.as('omar').call(setPointsConfig, {
    ventureId,
    version: 0,
    isEnabled: true,
    dailyCap: null,
    points: [{ trigger: 'FIRST_DAILY_LOGIN', points: 0 }],
  })
  await stage.settle()
  await deliveries('2026-03-20T15:00:00.000Z', ['priya'])
  await deliveries('2026-05-20T15:00:00.000Z', ['priya', 'priya', 'priya'])
  await deliveries('2026-06-13T15:00:00.000Z', ['daniel', 'daniel'])
  await deliveries('2026-06-14T15:00:00.000Z', ['ana'])
  await deliveries('2026-06-18T14:00:00.000Z', ['daniel'])
  await deliveries('2026-06-18T15:00:00.000Z', ['ana', 'dana', 'dana'])
  const offices = await stage.sql<{ id: string; venture_id: string }>('select id, venture_id from ventures.offices')
  for (const { id, venture_id } of offices) officeIds.set(venture_id, id)
})
afterAll(() => stage.close())

async function deliveries(at: string, people: readonly PersonName[]): Promise<readonly string[]> {
  stage.clock.set(at)
  const loads: string[] = []
  for (const person of people) {
    const load = await bookLoad(stage, 'arjun')
    await coverLoad(stage, person, load.id, { carrierId: CARRIERS.tejas.id })
    await deliverLoad(stage, person, load.id)
    loads.push(load.id)
  }
  await stage.settle()
  return loads
}

type Asked = Omit<Input<typeof leaderboard>, 'ventureId'>
const ask = (person: PersonName, asked: Asked) => stage.as(person).call(leaderboard, { ventureId, ...asked })

async function board(period: NonNullable<Asked['period']>, person: PersonName = 'ana') {
  const { items, ...rest } = await ask(person, { period })
  return { ...rest, rows: items.map((item) => [item.rank, item.person.name, item.points, item.isTied]) }
}

describe('periods', () => {
  test('today: equal points share a rank, and inside it who reached them first stands first', async () => {
    expect(await board('day')).toMatchObject({
      from: '2026-06-18',
      to: '2026-06-18',
      people: 3,
      rows: [
        [1, 'Dana Kowalski', 50, false],
        [2, 'Daniel Reyes', 25, true],
        [2, 'Ana Whitfield', 25, true],
      ],
      me: { rank: 2, points: 25, others: 1, toNext: 25, isShown: true },
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
      me: { rank: 1, others: 1, toNext: null },
    })
  })

  test.each([
    ['month', '2026-06-01', [1, 'Daniel Reyes', 75, false]],
    ['quarter', '2026-04-01', [1, 'Priya Nair', 75, true]],
    ['year', '2026-01-01', [1, 'Priya Nair', 100, false]],
    ['all', null, [1, 'Priya Nair', 100, false]],
  ] as const)('the %s', async (period, from, first) => {
    const { rows, ...rest } = await board(period)
    expect([rest.from, rest.to, rows[0]]).toEqual([from, '2026-06-18', first])
  })
})

describe('one’s own place', () => {
  test('stands beside every page, also where it is far behind', async () => {
    const { items, me, people } = await ask('ana', { period: 'day', limit: 1 })
    expect(items.map((item) => item.person.id)).toEqual([PEOPLE.dana.id])
    expect([me?.rank, people]).toEqual([2, 3])
  })

  test('is behind all who have points while one has none', async () => {
    const { items, me } = await ask('grace', { period: 'day' })
    expect(me).toEqual({ rank: 4, points: 0, others: 0, toNext: 25, isShown: true })
    expect(items.some((item) => item.isMe)).toBe(false)
  })

  test('is none for the group’s management, which looks on', async () => {
    expect((await ask('meera', { period: 'all' })).me).toBeNull()
  })
})

describe('pages', () => {
  test('add up to the whole board, each person once, with the ranks of the whole', async () => {
    const whole = await ask('ana', { period: 'all' })
    const seen: (typeof whole)['items'] = []
    let cursor: string | undefined
    do {
      const page = await ask('ana', { period: 'all', limit: 1, ...(cursor && { cursor }) })
      seen.push(...page.items)
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(whole.items)
    expect(seen.length).toBe(4)
  })

  test('stay true while points arrive: whoever stayed is neither skipped nor repeated, and ranks are of the moment', async () => {
    const first = await ask('omar', { period: 'month', limit: 1 })
    expect(first.items.map((item) => item.person.name)).toEqual(['Daniel Reyes'])
    const [load = ''] = await deliveries('2026-06-18T16:00:00.000Z', ['priya', 'priya', 'priya', 'priya'])
    const rest = await ask('omar', { period: 'month', cursor: first.nextCursor ?? '' })
    expect(rest.items.map((item) => [item.rank, item.person.name])).toEqual([
      [3, 'Ana Whitfield'],
      [3, 'Dana Kowalski'],
    ])
    expect(rest.people).toBe(4)
    expect(load).not.toBe('')
  })

  test('a cursor of another period is refused, and so is one that somebody made up', async () => {
    const { nextCursor } = await ask('ana', { period: 'month', limit: 1 })
    for (const cursor of [nextCursor ?? '', 'W10'])
      expect((await stage.as('ana').ask(leaderboard, { ventureId, period: 'all', cursor })).status).toBe(400)
  })
})

describe('parts of a venture', () => {
  test('an office shows its own people, another venture’s office nobody', async () => {
    const people = async (venture: string) =>
      (await ask('ana', { period: 'all', officeId: officeIds.get(venture) })).items
    expect(await people(ventureId)).toHaveLength(4)
    expect(await people(VENTURES.harbor.id)).toEqual([])
  })

  test('a job role has ranks of its own, and a place only for those who hold it', async () => {
    const asked = (person: PersonName, jobRole: JobRole) => ask(person, { period: 'year', jobRole })
    const { items, people, me } = await asked('ana', 'DISPATCH')
    expect(items.map((item) => [item.rank, item.person.name])).toEqual([
      [1, 'Ana Whitfield'],
      [1, 'Dana Kowalski'],
    ])
    expect([people, me?.rank]).toEqual([2, 1])
    expect((await asked('ana', 'SALES')).me).toBeNull()
  })

  test('an unknown job role or period is refused', async () => {
    for (const asked of [{ jobRole: 'ACROBAT' }, { period: 'decade' }])
      expect((await stage.as('ana').ask(leaderboard, { ventureId, ...asked })).status).toBe(400)
  })
})

describe('whoever does not want to be seen', () => {
  const choose = (person: PersonName, isShown: boolean) => stage.as(person).call(showOnBoard, { ventureId, isShown })
  const names = async (person: PersonName) => (await board('day', person)).rows.map(([rank, name]) => [rank, name])

  test('is seen by nobody, takes nobody’s place, and knows their own', async () => {
    const before = await names('omar')
    expect(before[1]).toEqual([2, 'Dana Kowalski'])
    await choose('dana', false)
    for (const person of ['ana', 'omar', 'meera', 'dana'] as const)
      expect([person, (await names(person)).flat()]).toEqual([person, expect.not.arrayContaining(['Dana Kowalski'])])
    expect((await names('omar'))[1]).toEqual([2, 'Daniel Reyes'])
    expect((await ask('dana', { period: 'day' })).me).toEqual({
      rank: 2,
      points: 50,
      others: 0,
      toNext: 50,
      isShown: false,
    })
  })

  test('still earns, and those whom the matrix lets see where points come from still do', async () => {
    const listed = await stage.as('omar').call(contract.gamification.listPoints, { userId: PEOPLE.dana.id })
    expect(listed.balance).toBeGreaterThanOrEqual(50)
    const colleague = await stage.as('ana').ask(contract.gamification.listPoints, { userId: PEOPLE.dana.id })
    expect(colleague.status).toBe(404)
  })

  test('stands on it again at once; the same choice twice is told once', async () => {
    await choose('dana', false)
    await choose('dana', true)
    await choose('dana', true)
    expect((await names('omar'))[1]).toEqual([2, 'Dana Kowalski'])
    const told = await stage.sql<{ after: object }>(
      `select after from identity.audit_log where action = 'gamification.show_on_board' order by id`,
    )
    expect(told.map(({ after }) => after)).toEqual([{ isShown: false }, { isShown: true }])
  })

  test('chooses for themselves, where they belong, contractors too', async () => {
    expect(await choose('marcus', false)).toEqual({ isShown: false })
    const refused = [
      ['tessa', 403],
      ['meera', 422],
      ['nobody', 403],
    ] as const
    for (const [person, status] of refused)
      expect([person, (await stage.as(person).ask(showOnBoard, { ventureId, isShown: false })).status]).toEqual([
        person,
        status,
      ])
  })
})

test('only people of the venture stand on its board, and no test people', async () => {
  await stage.sql('update identity.users set is_test = true where id = $1', [PEOPLE.priya.id])
  expect((await board('all')).rows.flat()).not.toContain('Priya Nair')
  await stage.sql('update identity.users set is_test = false where id = $1', [PEOPLE.priya.id])
  await stage.sql(`update ventures.memberships set ends_on = '2026-06-17' where user_id = $1`, [PEOPLE.priya.id])
  expect((await board('all')).rows.flat()).not.toContain('Priya Nair')
  await stage.sql(`update ventures.memberships set ends_on = null where user_id = $1`, [PEOPLE.priya.id])
})

test('a deed that is taken back falls from every board, and its tie is as if it had never been', async () => {
  const [load = ''] = await deliveries('2026-06-18T17:00:00.000Z', ['daniel'])
  expect((await board('day')).rows).toContainEqual([2, 'Daniel Reyes', 50, true])
  await undeliverLoad(stage, 'omar', load)
  await stage.settle()
  const rows = (await board('day')).rows
  expect(rows.slice(2)).toEqual([
    [3, 'Daniel Reyes', 25, true],
    [3, 'Ana Whitfield', 25, true],
  ])
  for (const period of ['week', 'month', 'quarter', 'year', 'all'] as const)
    expect((await board(period)).rows.find(([, name]) => name === 'Daniel Reyes')?.[2]).toBe(
      period === 'week' ? 25 : 75,
    )
  await assertCoherent(stage.sql)
})

test('who may see where points come from: superiors, heads and the group, everybody their own', async () => {
  const readable = async (person: PersonName) =>
    (await ask(person, { period: 'all' })).items
      .filter(({ can }) => can['readPoints'])
      .map((item) => item.person.name)
      .sort()
  expect(await readable('ana')).toEqual(['Ana Whitfield'])
  expect(await readable('dana')).toEqual(['Ana Whitfield', 'Dana Kowalski', 'Daniel Reyes'])
  expect(await readable('grace')).toHaveLength(4)
  expect(await readable('ruth')).toHaveLength(4)
})

test('a contractor and an outsider see no board', async () => {
  for (const person of ['marcus', 'tessa', 'nobody'] as const) {
    const answer = await stage.as(person).ask(leaderboard, { ventureId })
    expect([person, answer.status]).toEqual([person, 403])
  }
})
