import { afterAll, beforeAll, expect, test } from 'vitest'
import { compareNights } from '../testing/hotel-nights/compare-nights.ts'
import { importNights } from '../testing/hotels.ts'
import { openStage, type Stage } from '../testing/stage.ts'
import { VENTURES } from '../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('H-08 two thousand nights come to what SQL over the raw file says, by hotel, month and portfolio; twice changes no row', async () => {
  const compared = await compareNights({
    person: stage.as('tessa'),
    bring: (text) => importNights(stage, { text }),
    sql: stage.sql,
    ventureId: VENTURES.harbor.id,
    hotels: 5,
    days: 400,
    from: '2025-05-01',
  })
  expect(compared.differing).toEqual([])
  expect(compared).toMatchObject({ nights: 2_000, isSameTwice: true })
  // Fourteen months of five hotels, of all of them, each hotel, and everything.
  expect(compared.compared).toBe(14 * 5 + 14 + 5 + 1)
}, 120_000)
