import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.ventures set live_from = '2026-06-15' where id = $1`, [ventureId])
})
afterAll(() => stage.close())

test('facts from before the venture went live make figures and nothing else', async () => {
  const text = `Load #,Customer,From,To,Rate,Cost,Date,Sales Person,Dispatcher
H-1,Cordova Produce,TX,GA,3000,2500,2026-05-05,Arjun Mehta,ana.whitfield@holdfast.example
H-2,Cordova Produce,TX,GA,3000,2500,2026-05-05,"Mehta, Arjun 60%; PRIYA NAIR 40%",
H-3,Cordova Produce,TX,GA,3000,2500,2026-05-05,,
`
  await importNow(stage, 'omar', { kind: 'loads', ventureId, text })
  expect(await stage.sql(`select billed, revenue_minor from kpi.freight_daily where day = '2026-05-05'`)).toEqual([
    { billed: 3, revenue_minor: 900_000 },
  ])
  expect(await stage.sql(`select key from gamification.entries where key like 'load%'`)).toEqual([])
  expect(await stage.sql("select key from gamification.awards where key not like 'first_login%'")).toEqual([])
  expect(await stage.sql(`select 1 from incentives.daily where day = '2026-05-05'`)).toEqual([])
  expect(await stage.sql('select 1 from briefing.items')).toEqual([])
  await assertCoherent(stage.sql)
})
