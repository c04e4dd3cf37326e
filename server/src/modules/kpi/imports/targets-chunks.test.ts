import { addDays } from '@holdfast/engine/kernel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const fileOf = (...rows: readonly string[]) => ({
  kind: 'targets',
  ventureId: VENTURES.northline.id,
  text: ['Metric,Value,Per,From,To', ...rows, ''].join('\n'),
})
const daily = (count: number) =>
  Array.from({ length: count }, (_, at) => addDays('2022-01-01', at)).map(
    (day, at) => `Delivered loads,${at + 1},daily,${day},${day}`,
  )
const stored = (metric: string) =>
  stage.sql(
    `select value::int, starts_on, ends_on from kpi.targets where metric = $1 order by starts_on desc limit 2`,
    [metric],
  )

test('a plan whose later chunk takes the days that an earlier one gives up is imported', async () => {
  await importNow(stage, 'omar', fileOf('Revenue,100,monthly,2026-01-01,2026-12-31'))
  const plan = fileOf(
    'Revenue,100,monthly,2026-01-01,2026-06-30',
    ...daily(1_100),
    'Revenue,200,monthly,2026-07-01,2026-12-31',
  )
  const { seen, halfway, done } = await importInTwo(stage, 'omar', plan)
  expect([seen.badRows, seen.wouldBe]).toEqual([0, { new: 1_101, changed: 1, same: 0 }])
  expect([halfway.progress.linesDone, done.status, done.failure]).toEqual([1_000, 'DONE', null])
  expect(done.progress.became).toEqual(seen.wouldBe)
  expect(await stored('revenue')).toEqual([
    { value: 20_000, starts_on: '2026-07-01', ends_on: '2026-12-31' },
    { value: 10_000, starts_on: '2026-01-01', ends_on: '2026-06-30' },
  ])
  expect((await importNow(stage, 'omar', plan)).progress.became).toEqual({ new: 0, changed: 0, same: 1_102 })
})

test('a line that sets the same target again moves no other, and stays out when the commit goes on later', async () => {
  const plan = fileOf(
    'Lost loads,1,monthly,2026-01-01,2026-03-31',
    ...daily(1_100).map((row) => row.replace('Delivered', 'Covered')),
    'Lost loads,2,monthly,2026-01-01,2026-12-31',
    'Lost loads,3,monthly,2026-04-01,2026-12-31',
  )
  const { seen, done } = await importInTwo(stage, 'omar', plan)
  expect(seen.firstBadRows.map(({ line, errors }) => [line, errors[0]?.message])).toEqual([
    [1_103, 'Line 2 sets the same target from that day. Leave one of the two out.'],
  ])
  expect([done.status, done.badRows, done.progress.became]).toEqual(['DONE', 1, seen.wouldBe])
})
