import { afterAll, beforeAll, expect, test } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importInTwo } from '../../../testing/import-in-two.ts'
import { importNow } from '../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** 1,500 loads, the n-th billed n dollars; `ref` says what one of them is called. */
const fileOf = (ref: (n: number) => string, number: (n: number) => string) => ({
  kind: 'loads',
  ventureId,
  text: [
    'Load #,Customer,From,To,Rate,Date,Carrier,Number',
    ...Array.from({ length: 1_500 }, (_, at) => at + 1).map(
      (n) => `${ref(n)},Cordova Produce,TX,GA,${n},2026-06-01,Red River Haulers,${number(n)}`,
    ),
    '',
  ].join('\n'),
})
const totals = (where: string) =>
  stage.sql(
    `select count(*)::int as loads, count(distinct number)::int as numbers, sum(bill_minor)::int as bill from freight.loads where ${where}`,
  )

test('a number of our own form in a later chunk is given to no load of an earlier one', async () => {
  const file = fileOf(
    () => '',
    (n) => (n === 1_400 ? 'NL-1500' : ''),
  )
  expect((await importNow(stage, 'omar', file)).progress.became).toMatchObject({ new: 1_500, changed: 0 })
  expect(await totals('import_key is not null')).toEqual([{ loads: 1_500, numbers: 1_500, bill: 112_575_000 }])
  expect(await stage.sql(`select bill_minor from freight.loads where number = 'NL-1500'`)).toEqual([
    { bill_minor: 140_000 },
  ])
  await assertCoherent(stage.sql)
})

test('a number that a bad row brings lifts no counter', async () => {
  const text = `Load #,Customer,From,To,Rate,Date,Number\nB-1,Acme,TX,GA,-1,2026-06-01,NL-900000\nB-2,Acme,TX,GA,1,2026-06-01,\n`
  await importNow(stage, 'omar', { kind: 'loads', ventureId, text })
  const [load] = await stage.sql<{ number: string }>(`select number from freight.loads where external_ref = 'B-2'`)
  expect(Number(load?.number.slice(3))).toBeLessThan(900_000)
})

test('a commit that was stopped and goes on still leaves out what the preview called bad', async () => {
  const file = fileOf(
    (n) => (n === 1 || n === 1_400 ? '' : `C-${n}`),
    (n) => (n === 1 || n === 1_400 ? 'X-1' : ''),
  )
  const { seen, halfway, done } = await importInTwo(stage, 'omar', file)
  expect(seen.firstBadRows.map(({ line, errors }) => [line, errors])).toEqual([
    [1_401, [{ column: 'number', message: '"X-1" stands in line 2 already. Leave one of the two rows out.' }]],
  ])
  expect([halfway.status, halfway.progress.linesDone]).toEqual(['COMMITTING', 1_000])
  expect([done.status, done.badRows, done.progress.became]).toEqual(['DONE', 1, seen.wouldBe])
  expect(await stage.sql(`select bill_minor from freight.loads where number = 'X-1'`)).toEqual([{ bill_minor: 100 }])
  await assertCoherent(stage.sql)
})
