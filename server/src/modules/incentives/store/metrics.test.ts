import { METRIC_SOURCES, METRICS } from '@holdfast/engine/incentives'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

test('I-21 the metrics that credits measure are those of the engine’s catalogue, in its order', async () => {
  const stored = await stage.sql<{ metric_key: string; source_kind: string }>(
    `select metric_key, source_kind from incentives.metrics order by array_position($1::text[], source_kind), position`,
    [METRIC_SOURCES],
  )
  expect(stored).toEqual(METRICS.map(({ key, source }) => ({ metric_key: key, source_kind: source })))
})
