import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../../../platform/imports/testing/import-stage.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const HEADERS = 'From,To,Day,Rate,Source'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const kind = { kind: 'fx-rates', name: 'rates.csv' }
const check = (by: PersonName, ...rows: readonly string[]) => upload(stage, by, file(...rows), kind)
const take = async (by: PersonName, ...rows: readonly string[]) => importAll(stage, by, (await check(by, ...rows)).id)
const errorsOf = async (...rows: readonly string[]) =>
  (await check('grace', ...rows)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])
const ask = (by: PersonName, day?: string) =>
  stage.as(by).call(contract.fx.listFxRates, { from: 'CAD', to: 'USD', ...(day && { day }) })

const JUNE = ['CAD,USD,2026-06-01,0.7300,Bank of Canada', 'cad,usd,2026-06-09,0.735,', 'USD,EUR,2026-06-01,0.91,ECB']

test('a file of rates is the same for every venture of the group, and stands in the audit log with who brought it', async () => {
  expect(await take('grace', ...JUNE)).toMatchObject({ status: 'DONE', progress: { became: { new: 3 } } })
  for (const who of ['grace', 'luis', 'meera'] as const)
    expect((await ask(who)).items).toEqual([
      { from: 'CAD', to: 'USD', day: '2026-06-09', rate: '0.735', source: 'Imported' },
      { from: 'CAD', to: 'USD', day: '2026-06-01', rate: '0.73', source: 'Bank of Canada' },
    ])
  expect(
    await stage.sql(`select venture_id, actor_id, jsonb_array_length(after -> 'rates') as rates from identity.audit_log
      where action = 'fx.import_rates'`),
  ).toEqual([{ venture_id: VENTURES.northline.id, actor_id: PEOPLE.grace.id, rates: 3 }])
})

test('in force on a day is the latest on or before it, at most seven days old, in its own direction', async () => {
  const days = ['2026-05-31', '2026-06-01', '2026-06-08', '2026-06-09', '2026-06-16', '2026-06-17']
  const found = await Promise.all(days.map(async (day) => (await ask('grace', day)).inForce?.rate ?? null))
  expect(found).toEqual([null, '0.73', '0.73', '0.735', '0.735', null])
  expect(await stage.as('grace').call(contract.fx.listFxRates, { from: 'USD', to: 'CAD' })).toEqual({
    items: [],
    inForce: null,
  })
})

test('the same file again writes nothing, another rate of a day replaces it', async () => {
  const rows = await stage.sql('select xmin, * from fx.rates order by from_currency, day')
  expect((await take('grace', ...JUNE)).progress.became).toEqual({ new: 0, changed: 0, same: 3 })
  expect(await stage.sql('select xmin, * from fx.rates order by from_currency, day')).toEqual(rows)
  expect((await take('grace', 'CAD,USD,2026-06-01,0.731,Bank of Canada')).progress.became).toMatchObject({ changed: 1 })
  expect((await ask('grace', '2026-06-01')).inForce).toMatchObject({ rate: '0.731' })
})

test('two files at once end with every rate once', async () => {
  const rows = Array.from(
    { length: 300 },
    (_, n) => `JPY,USD,${new Date(Date.UTC(2025, 0, n + 1)).toISOString().slice(0, 10)},0.0069,`,
  )
  const files = await Promise.all([check('grace', ...rows), check('grace', ...[...rows].reverse())])
  for (const { id, version } of files) await stage.as('grace').call(contract.imports.commitImport, { id, version })
  const jobs = await stage.sql<{ data: Parameters<typeof stage.system.imports.commit>[0] }>(
    `delete from jobs.job where name = 'import-commit' returning data`,
  )
  await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
  expect(await stage.sql(`select count(*)::int as count from fx.rates where from_currency = 'JPY'`)).toEqual([
    { count: 300 },
  ])
})

test.each([
  ['US,EUR,2026-06-01,1.1,', 'from'],
  ['USD,USD,2026-06-01,1,', 'to'],
  ['USD,EUR,2026-06-01,0,', 'rate'],
  ['USD,EUR,2026-06-01,-1,', 'rate'],
  ['USD,EUR,2026-06-01,1000000000000,', 'rate'],
  ['USD,EUR,2026-06-19,0.9,', 'day'],
  ['USD,EUR,soon,0.9,', 'day'],
  [`USD,EUR,2026-06-01,0.9,${'x'.repeat(121)}`, 'source'],
])('%s is wrong in %s', async (row, column) => {
  expect(await errorsOf(row)).toEqual([[2, column]])
})

test('two rates of one day in a file are one too many', async () => {
  expect(await errorsOf('USD,EUR,2026-06-02,0.9,', 'USD,EUR,2026-06-02,0.91,')).toEqual([[3, 'day']])
})

test.each(['omar', 'dana', 'ana', 'ruth', 'tessa', 'nobody'] as const)('%s brings no rates', async (who) => {
  expect((await tryUpload(stage, who, file(...JUNE), kind)).status).toBe(403)
})

test('somebody without a venture browses no rates', async () => {
  expect(await ask('nobody')).toEqual({ items: [], inForce: null })
})
