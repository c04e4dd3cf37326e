import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('calls of a file whose commit was stopped come once, and what the preview called bad stays out', async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `C-${at + 1},Nisha Rao,2026-06-10 09:00,${(at % 50) + 1}`)
  const text = ['Call Id,Agent,Started at,Talk time', ...rows, 'C-1,Nisha Rao,2026-06-10 09:00,999', ''].join('\n')
  const file = { kind: 'call-logs', ventureId: VENTURES.callbridge.id, text }
  const { seen, halfway, done } = await importInTwo(stage, 'farah', file)
  expect(seen.firstBadRows.map(({ line }) => line)).toEqual([1_202])
  expect([halfway.progress.linesDone, done.status, done.badRows]).toEqual([1_000, 'DONE', 1])
  expect(done.progress.became).toEqual({ new: 1_200, changed: 0, same: 0 })
  expect(await stage.sql(`select talk_seconds from bpo.call_logs where external_ref = 'C-1'`)).toEqual([
    { talk_seconds: 1 },
  ])
  await assertCoherent(stage.sql)
})
