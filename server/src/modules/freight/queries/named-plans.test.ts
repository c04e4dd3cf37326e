import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCaller } from '../../../platform/caller.ts'
import { plansOf } from '../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { namedList } from './named-list.ts'

const MANY = 10_000
const ventures = [VENTURES.northline.id, DELTA.id]
let stage: Stage

beforeAll(async () => {
  stage = await openStage()
  await foundDelta(stage, [])
  for (const table of ['customers', 'carriers'])
    await stage.sql(
      `insert into freight.${table} (venture_id, name)
       select $1, 'Company ' || n || case n % 3 when 0 then ' Foods' when 1 then ' Lines' else ' Paper' end
       from generate_series(1, $2::int) n`,
      [VENTURES.northline.id, MANY],
    )
  await stage.sql('analyze freight.customers, freight.carriers, search.words')
})
afterAll(() => stage.close())

test.each(['customers', 'carriers'] as const)(
  'P-08 %s by beginnings of words are one range of an index for each',
  async (table) => {
    const caller = systemCaller(ventures, stage.clock.now())
    const [plan = ''] = await plansOf(
      stage,
      caller,
      (db) => namedList(db, table, ventures, { limit: 20, startsWith: 'fo 99' }),
      { explain: 'explain (analyze, timing off, buffers off)' },
    )
    expect(plan).toMatch(/Index Only Scan using words_pkey on words.*\n.*Index Cond: .*word >= typed/)
    expect(plan).not.toMatch(/Seq Scan on (words|customers|carriers)/)
  },
)
