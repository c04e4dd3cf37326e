import { addDays } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('rates of a file whose commit was stopped come once, and what the preview called bad stays out', async () => {
  const days = Array.from({ length: 1_200 }, (_, at) => addDays('2023-01-01', at))
  const rows = [...days.map((day) => `CAD,USD,${day},0.73`), `CAD,USD,${days[0]},0.99`]
  const text = ['From,To,Day,Rate', ...rows, ''].join('\n')
  const file = { kind: 'fx-rates', ventureId: VENTURES.northline.id, text }
  const { seen, halfway, done } = await importInTwo(stage, 'grace', file)
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  expect(
    await stage.sql(`select rate::text from fx.rates where day = $1 and from_currency = 'CAD'`, [days[0]]),
  ).toEqual([{ rate: '0.730000000000' }])
})
