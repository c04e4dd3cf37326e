import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../testing/stage.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { type Database, openDatabase } from './database.ts'
import { keptPlans } from './kept-plans.ts'
import { urlFor } from './roles.ts'
import type { Reads } from './tx.ts'

const northline = { scope: [VENTURES.northline.id], person: null }
const harbor = { scope: [VENTURES.harbor.id], person: null }

describe('plans that are kept', () => {
  let stage: Stage
  let database: Database
  beforeAll(async () => {
    stage = await openStage()
    database = openDatabase({ url: urlFor(stage.database.ownerUrl, 'holdfast_app'), max: 1, direct: true })
  })
  afterAll(async () => {
    await database.close()
    await stage.close()
  })

  const find = (db: Reads, code: string) =>
    sql<{ code: string }>`select code from ventures.ventures where code = ${code} order by code`.execute(db)
  const plansMade = async (db: Reads) =>
    (
      await sql<{ once: number; anew: number }>`
        select generic_plans::int as once, custom_plans::int as anew from pg_prepared_statements
        where statement like 'select code from ventures.ventures where code = $1%'`.execute(db)
    ).rows[0]
  const modeOf = async (db: Reads) => (await sql<{ plan_cache_mode: string }>`show plan_cache_mode`.execute(db)).rows

  it('are made once for whatever values, and of other reads with the values', async () => {
    for (const code of ['A', 'B', 'C']) await database.read(northline, (db) => find(keptPlans(db), code))
    expect(await database.read(northline, plansMade)).toEqual({ once: 3, anew: 0 })
    await database.read(northline, (db) => find(db, 'A'))
    expect(await database.read(northline, plansMade)).toEqual({ once: 3, anew: 1 })
  })

  it('stay with the reads that asked for them: a write and other reads on the same connection plan as usual', async () => {
    await database.read(northline, (db) => find(keptPlans(db), 'A'))
    expect(await database.transaction(northline, (tx) => modeOf(tx))).toEqual([{ plan_cache_mode: 'auto' }])
    expect(await database.readMoment(northline, modeOf)).toEqual([{ plan_cache_mode: 'auto' }])
    expect(await database.read(northline, modeOf)).toEqual([{ plan_cache_mode: 'auto' }])
    expect(await database.read(northline, (db) => modeOf(keptPlans(db)))).toEqual([
      { plan_cache_mode: 'force_generic_plan' },
    ])
  })

  it('I-01 are run in the scope of whoever asks, whoever asked before', async () => {
    const codes = (db: Reads) => sql<{ code: string }>`select code from ventures.ventures`.execute(keptPlans(db))
    for (const who of [northline, harbor, northline]) {
      const { rows } = await database.read(who, codes)
      const own = await database.read(who, (db) =>
        sql<{ code: string }>`select code from ventures.ventures`.execute(db),
      )
      expect(rows).toHaveLength(1)
      expect(rows).toEqual(own.rows)
    }
    expect((await database.read({ scope: [], person: null }, codes)).rows).toEqual([])
  })
})
