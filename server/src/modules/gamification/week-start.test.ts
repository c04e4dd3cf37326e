import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { PEOPLE } from '../../testing/world/people.ts'
import { VENTURES } from '../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql('delete from gamification.standings')
})
afterAll(() => stage.close())

const change = (column: 'week_start' | 'zone', value: string) =>
  stage.sql(`update ventures.ventures set ${column} = $1 where id = $2`, [value, ventureId])

test('once somebody stands in the list of a week, the week begins on the same day for good', async () => {
  await change('week_start', '0')
  await stage.sql(
    `insert into gamification.standings (venture_id, period, starts_on, user_id, points, reached_at)
     values ($1, 'week', '2026-06-14', $2, 1, now())`,
    [ventureId, PEOPLE.ana.id],
  )
  await expect(change('week_start', '1')).rejects.toMatchObject({ constraint: 'ventures_ground' })
  // Standings are not kept by the clock.
  await change('zone', 'America/New_York')
})
