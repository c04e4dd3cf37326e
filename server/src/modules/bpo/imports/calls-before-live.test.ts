import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.callbridge.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.ventures set live_from = '2026-06-10' where id = $1`, [ventureId])
})
afterAll(() => stage.close())

test('calls from before the venture went live make figures and nothing else', async () => {
  const text = `Call Id,Agent,Campaign,Direction,Start Time,Connected,Talk Time,Dials,Appointment
L-1,Nisha Rao,Sunrise Solar,out,2026-05-05 10:00,yes,60,1,yes
`
  await importNow(stage, 'farah', { kind: 'call-logs', ventureId, text })
  expect(await stage.sql(`select calls, connects from kpi.bpo_daily where day = '2026-05-05'`)).toEqual([
    { calls: 1, connects: 1 },
  ])
  expect(await stage.sql("select key from gamification.awards where key not like 'first_login%'")).toEqual([])
  expect(await stage.sql(`select 1 from incentives.daily where day = '2026-05-05'`)).toEqual([])
  await assertCoherent(stage.sql)
})
