import { contract, type Endpoint } from '@holdfast/contract'
import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantLoads } from '../testing/plant-loads.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
let rowsRead = 0
const counting: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: async ({ result }) => {
    rowsRead += result.rows.length
    return result
  },
}
beforeAll(async () => {
  stage = await openStage({
    around: (database) => ({
      ...database,
      read: (caller, query) => database.read(caller, (db) => query(db.withPlugin(counting))),
    }),
  })
  await plant(3)
})
afterAll(() => stage.close())

async function plant(count: number): Promise<void> {
  await plantLoads(stage, { day: '2026-06-16', people: ['arjun'], role: 'SALES', count })
  await stage.sql(
    `insert into freight.customers (venture_id, name) select $1, 'Planted ' || gen_random_uuid() from generate_series(1, $2::int)`,
    [VENTURES.northline.id, count],
  )
}

async function rowsOfAPage(endpoint: Endpoint): Promise<number> {
  rowsRead = 0
  const answer = await stage.as('meera').ask(endpoint, { ventureId: VENTURES.northline.id, limit: 2 })
  expect(answer).toMatchObject({ status: 200, body: { hasMore: true } })
  expect(answer.body).toHaveProperty('items.length', 2)
  return rowsRead
}

const { listLoads, listCustomers } = contract.freight

test('P-12 a page is cut by the database: two hundred times as many rows bring no more of them here', async () => {
  const before = [await rowsOfAPage(listLoads), await rowsOfAPage(listCustomers)]
  await plant(600)
  expect([await rowsOfAPage(listLoads), await rowsOfAPage(listCustomers)]).toEqual(before)
  expect(Math.min(...before)).toBeGreaterThan(0)
})
