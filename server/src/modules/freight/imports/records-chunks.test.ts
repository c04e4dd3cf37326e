import { afterAll, beforeAll, expect, test } from 'vitest'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test.each(['customers', 'carriers'])('%s of a file whose commit was stopped come once', async (kind) => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `Firm ${at + 1},F-${at + 1}`)
  const text = ['Name,Code', ...rows, 'Firm 0,F-1', ''].join('\n')
  const { seen, halfway, done } = await importInTwo(stage, 'dana', { kind, ventureId: VENTURES.northline.id, text })
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  expect(await stage.sql(`select name from freight.${kind} where external_ref = 'F-1'`)).toEqual([{ name: 'Firm 1' }])
})
