import { readFile } from 'node:fs/promises'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookLoad, coverLoad, deliverLoad } from '../testing/loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { CARRIERS } from '../testing/world/companies.ts'
import { VENTURES } from '../testing/world/ventures.ts'

const MIGRATION = new URL('../../migrations/0056_points.sql', import.meta.url)
const ventureId = VENTURES.northline.id
const STANDINGS =
  'select venture_id, period, starts_on::text, user_id, points, reached_at from gamification.standings where points > 0 order by 1, 2, 3, 4'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const { id: load } = await bookLoad(stage, 'ana')
  await coverLoad(stage, 'ana', load, { carrierId: CARRIERS.tejas.id })
  await deliverLoad(stage, 'ana', load)
  for (const version of [0, 1])
    await stage.as('omar').call(contract.gamification.setPointsConfig, {
      ventureId,
      version,
      isEnabled: true,
      dailyCap: null,
      points: [{ trigger: 'TASK_COMPLETED', points: 13 + version }],
    })
  await stage.settle()
})
afterAll(() => stage.close())

/** By whoever owns the schema: row-level security binds them as anybody else. */
async function migrateAgain(): Promise<void> {
  const [owner] = await stage.sql<{ name: string }>(
    `select tableowner as name from pg_tables where schemaname = 'gamification' and tablename = 'awards'`,
  )
  await stage.sql(`
    drop table gamification.standings, gamification.board_choices;
    drop index gamification.awards_held, gamification.awards_day;
    alter table gamification.settings drop column revision, drop column off;`)
  const text = await readFile(MIGRATION, 'utf8')
  await stage.sql(`begin; set local role ${owner?.name}; ${text}; commit;`)
}

test('points that were earned before boards stood on sums stand on them after the migration', async () => {
  const before = await stage.sql(STANDINGS)
  expect(before.length).toBeGreaterThan(5)
  await migrateAgain()
  expect(await stage.sql(STANDINGS)).toEqual(before)
  const numbered = await stage.sql(
    'select revision from gamification.settings where venture_id = $1 order by revision',
    [ventureId],
  )
  expect(numbered.at(-1)).toEqual({ revision: 2 })
})
