import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import type { Board } from './board.ts'
import { boardPage } from './board-page.ts'

const PEOPLE_MANY = 10_000
const MOST_MS = 50
const { leaderboard } = contract.gamification
const ventureId = VENTURES.northline.id

let stage: Stage
/** Ten thousand people with points of this month and of the month before, ten of them at each number of points. */
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(
    `with planted as (
       insert into identity.users (id, name, email)
       select uuidv7(), 'Person ' || n, 'person' || n || '@holdfast.example' from generate_series(1, ${PEOPLE_MANY}) n
       returning id, name
     ), joined as (
       insert into ventures.people (venture_id, user_id) select $1, id from planted returning user_id
     ), placed as (
       insert into ventures.memberships (venture_id, user_id, role, job_role, starts_on)
       select $1, id, 'EMPLOYEE', case when right(name, 1) = '7' then 'SALES' else 'DISPATCH' end, '2026-01-01' from planted
     )
     insert into gamification.standings (venture_id, period, starts_on, user_id, points, reached_at)
     select $1, 'month', m.starts_on::date, id, 1 + substr(name, 8)::int / 10, timestamptz '2026-06-18' + substr(name, 8)::int * interval '1 second'
     from planted cross join (values ('2026-05-01'), ('2026-06-01')) m (starts_on)`,
    [ventureId],
  )
  for (const table of ['gamification.standings', 'ventures.memberships', 'ventures.people', 'identity.users'])
    await stage.sql(`vacuum analyze ${table}`)
})
afterAll(() => stage.close())

const MONTH: Board = {
  ventureId,
  period: 'month',
  startsOn: '2026-06-01',
  today: '2026-06-18',
  officeId: undefined,
  jobRole: undefined,
}
const anas = () => ({ ...systemCaller([ventureId], stage.clock.now()), person: { id: PEOPLE.ana.id } as never })

test.each([
  ['the first page', null],
  [
    'a page in the middle',
    { points: 500, reachedAt: '2026-06-18T01:23:15.000Z', name: 'Person 4995', userId: PEOPLE.ana.id },
  ],
])('G-06 %s of a board of ten thousand walks its index and stops', async (_, after) => {
  const explain = 'explain (analyze, costs off, timing off, buffers off)'
  const [plan = ''] = await plansOf(stage, anas(), (db: Reads) => boardPage(db, MONTH, after, 26), { explain })
  expect(plan).toMatch(/Index (Only )?Scan using standings_board on standings/)
  expect(plan).not.toMatch(/Seq Scan on (standings|memberships|users|people)/)
  const read = /using standings_board on standings s\w* \(actual rows=([\d.]+)/.exec(plan)?.[1]
  expect(Number(read)).toBeLessThan(100)
})

test('a page with one’s own place comes within 50 ms, at either end of the board', async () => {
  const ana = stage.as('ana')
  const first = await ana.call(leaderboard, { ventureId, period: 'month', limit: 100 })
  expect([first.people, first.items.length, first.me?.points]).toEqual([PEOPLE_MANY, 100, 0])
  expect(first.me?.rank).toBe(PEOPLE_MANY + 1)
  const { nextCursor } = await ana.call(leaderboard, { ventureId, period: 'month' })
  for (const asked of [{}, { cursor: nextCursor ?? '' }, { jobRole: 'SALES' as const }]) {
    const times: number[] = []
    for (let n = 0; n < 60 && !times.some((ms) => ms < MOST_MS); n += 1) {
      const began = performance.now()
      await ana.call(leaderboard, { ventureId, period: 'month', ...asked })
      times.push(performance.now() - began)
    }
    // The fastest of them: what else the machine has to do meanwhile is not asked here.
    expect([asked, Math.min(...times)]).toEqual([asked, expect.toSatisfy((ms: number) => ms < MOST_MS)])
  }
})

test('every page after page of ten thousand names each person once, by rank', async () => {
  const ranks: number[] = []
  const seen = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await stage
      .as('omar')
      .call(leaderboard, { ventureId, period: 'month', limit: 100, ...(cursor && { cursor }) })
    for (const { person, rank } of page.items) {
      seen.add(person.id)
      ranks.push(rank)
    }
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect([seen.size, ranks.length]).toEqual([PEOPLE_MANY, PEOPLE_MANY])
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
})
