import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const crew = Array.from({ length: 1_200 }, (_, at) => `crew.${at + 1}@holdfast.example`)

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  const people = ['Name,Email', ...crew.map((email, at) => `Crew ${at + 1},${email}`), ''].join('\n')
  await importNow(stage, 'sam', { kind: 'people', ventureId, text: people })
})
afterAll(() => stage.close())

test('balances of a file whose commit was stopped come once, and what the preview called bad stays out', async () => {
  const rows = [...crew.map((email) => `${email},carried amount,-1`), `${crew[0]},carried amount,-99`]
  const text = ['Person,Metric,Value', ...rows, ''].join('\n')
  const { seen, halfway, done } = await importInTwo(stage, 'grace', { kind: 'opening-balances', ventureId, text })
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  await assertCoherent(stage.sql)
})
