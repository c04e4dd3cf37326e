import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const fileOf = (...rows: readonly string[]) => ({
  kind: 'loads',
  ventureId: VENTURES.northline.id,
  text: ['Load #,Customer,From,To,Rate,Pickup Date,Delivered', ...rows, ''].join('\n'),
})
const loadsOf = (prefix: string) =>
  stage.sql(
    `select bill_minor as bill, picked_up_at, delivered_at, delivered_on from freight.loads where external_ref like $1 or import_key is not null order by bill_minor`,
    [`${prefix}%`],
  )

test('what was delivered today, the day alone, is delivered by now; the same file later in the day is the same', async () => {
  const file = fileOf(',Acme,TX,GA,1,2026-06-18,2026-06-18', ',Acme,TX,GA,2,2026-06-17,2026-06-17')
  expect((await importNow(stage, 'omar', file)).progress.became).toEqual({ new: 2, changed: 0, same: 0 })
  expect(await loadsOf('none')).toMatchObject([
    { delivered_at: '2026-06-18T13:12:00.000Z', delivered_on: '2026-06-18' },
    { delivered_at: '2026-06-17T17:00:00.000Z', delivered_on: '2026-06-17' },
  ])
  stage.clock.set('2026-06-18T21:00:00.000Z')
  expect((await importNow(stage, 'omar', file)).progress.became).toEqual({ new: 0, changed: 0, same: 2 })
  await assertCoherent(stage.sql)
})

test('a delivery whose day alone is known is not before the pickup of that afternoon', async () => {
  const { badRows, wouldBe } = await previewFile(stage, 'omar', fileOf('T-1,Acme,TX,GA,3,2026-06-15 14:30,2026-06-15'))
  expect([badRows, wouldBe.new]).toEqual([0, 1])
})

test('noon in a column of times is a time: a delivery before its pickup is still refused', async () => {
  const rows = ['T-2,Acme,TX,GA,3,2026-06-15 14:30,2026-06-15 12:00', 'T-3,Acme,TX,GA,3,,2026-06-15 16:00']
  const { firstBadRows } = await previewFile(stage, 'omar', fileOf(...rows))
  expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])).toEqual([[2, 'deliveredAt']])
})
