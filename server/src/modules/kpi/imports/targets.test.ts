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

const HEADERS = 'Metric,Value,Per,From,To,Person,Campaign'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const northline = { kind: 'targets', name: 'targets.csv', ventureId: VENTURES.northline.id }
const callbridge = { ...northline, ventureId: VENTURES.callbridge.id }

const check = (by: PersonName, rows: readonly string[], into = northline) => upload(stage, by, file(...rows), into)
const take = async (by: PersonName, rows: readonly string[], into = northline) =>
  importAll(stage, by, (await check(by, rows, into)).id)
const errorsOf = async (rows: readonly string[], into = northline, by: PersonName = 'omar') =>
  (await check(by, rows, into)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])

const YEAR = [
  'Revenue,50000,monthly,2026-01-01,,,',
  'Revenue,60000.50,monthly,2026-07-01,,,',
  'On-time delivery,95%,,2026-01-01,,,',
  `Delivered loads,3,daily,2026-01-01,2026-12-31,${PEOPLE.arjun.name},`,
]

test('a file of targets is read as people write them: money with cents, shares as percentages, people by name', async () => {
  expect(await take('omar', YEAR)).toMatchObject({ status: 'DONE', progress: { became: { new: 4 } } })
  const { items } = await stage.as('ana').call(contract.kpi.listTargets, { ventureId: VENTURES.northline.id })
  expect(items.map(({ metric, value, per, from, to, person }) => [metric, value, per, from, to, person?.name])).toEqual(
    [
      ['revenue', '5000000', 'month', '2026-01-01', '2026-06-30', undefined],
      ['revenue', '6000050', 'month', '2026-07-01', null, undefined],
      ['delivered', '3', 'day', '2026-01-01', '2026-12-31', 'Arjun Mehta'],
      ['onTimeDelivery', '0.95', null, '2026-01-01', null, undefined],
    ],
  )
})

test('the same file again changes nothing, in whatever order its lines stand', async () => {
  const rows = await stage.sql('select xmin, * from kpi.targets order by id')
  for (const lines of [YEAR, [...YEAR].reverse()])
    expect(await take('omar', lines)).toMatchObject({ progress: { became: { new: 0, changed: 0, same: 4 } } })
  expect(await stage.sql('select xmin, * from kpi.targets order by id')).toEqual(rows)
  expect(await stage.sql(`select version from kpi.versions where area = 'kpi.targets'`)).toEqual([{ version: 1 }])
  expect(await stage.sql(`select from identity.audit_log where action = 'kpi.import_targets'`)).toHaveLength(1)
})

test('a new value from the same day replaces the old one', async () => {
  expect((await take('omar', ['On-time delivery,0.96,,2026-01-01,,,'])).progress.became).toMatchObject({ changed: 1 })
})

test('of a call centre, by campaign and person', async () => {
  const rows = [
    'Deals,12,weekly,2026-06-01,,Nisha Rao,Sunrise Solar',
    'Service level,80%,,2026-06-01,,,orchid helpdesk',
  ]
  expect((await take('farah', rows, callbridge)).progress.became).toMatchObject({ new: 2 })
  const { items } = await stage.as('grace').call(contract.kpi.listTargets, { ventureId: VENTURES.callbridge.id })
  expect(items.map(({ metric, campaign, person }) => [metric, campaign?.name, person?.name])).toEqual([
    ['serviceLevel', 'Orchid Helpdesk', undefined],
    ['deals', 'Sunrise Solar', 'Nisha Rao'],
  ])
})

test('days that overlap are an error that says which stands: one that is stored, or one further up', async () => {
  expect(await errorsOf([`Delivered loads,4,daily,2026-05-01,,${PEOPLE.arjun.email},`])).toEqual([
    [2, 'from', expect.stringContaining('from 2026-01-01 to 2026-12-31')],
  ])
  expect(await errorsOf(['Margin,1,daily,2026-01-01,2026-06-30,,', 'Margin,2,daily,2026-06-30,,,'])).toEqual([
    [3, 'from', expect.stringContaining('from 2026-01-01 to 2026-06-30')],
  ])
  expect(await errorsOf(['Margin,1,daily,2026-01-01,,,', 'Margin,2,daily,2026-01-01,,,'])).toEqual([
    [3, 'from', expect.stringContaining('Line 2')],
  ])
})

test.each([
  ['Happiness,1,daily,2026-01-01,,,', 'metric'],
  ['Deals,1,daily,2026-01-01,,,', 'metric'],
  ['Revenue,lots,daily,2026-01-01,,,', 'value'],
  ['Revenue,10.005,daily,2026-01-01,,,', 'value'],
  ['Revenue,-1,daily,2026-01-01,,,', 'value'],
  ['Revenue,1,,2026-01-01,,,', 'per'],
  ['Margin share,0.15,daily,2026-01-01,,,', 'per'],
  ['Margin share,15,,2026-01-01,,,', 'value'],
  ['Revenue,1,daily,,,,', 'from'],
  ['Revenue,1,daily,2026-02-01,2026-01-01,,', 'to'],
  ['Revenue,1,daily,2026-01-01,,Nisha Rao,', 'person'],
  ['Revenue,1,daily,2026-01-01,,,Sunrise Solar', 'campaign'],
])('%s is wrong in %s', async (row, column) => {
  expect(await errorsOf([row])).toMatchObject([[2, column, expect.any(String)]])
})

test('at once, two files leave one target from each day', async () => {
  const rows = ['Lost loads,5,weekly,2026-01-01,,,', 'Lost loads,4,weekly,2026-07-01,,,']
  const files = await Promise.all([check('omar', rows), check('omar', [...rows].reverse())])
  for (const { id, version } of files) await stage.as('omar').call(contract.imports.commitImport, { id, version })
  const jobs = await stage.sql<{ data: Parameters<typeof stage.system.imports.commit>[0] }>(
    `delete from jobs.job where name = 'import-commit' returning data`,
  )
  await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
  const { items } = await stage
    .as('omar')
    .call(contract.kpi.listTargets, { ventureId: northline.ventureId, metric: 'lost' })
  expect(items.map(({ from, to }) => [from, to])).toEqual([
    ['2026-01-01', '2026-06-30'],
    ['2026-07-01', null],
  ])
})

test.each(['grace', 'dana', 'ana', 'ruth', 'meera', 'tessa', 'farah'] as const)(
  '%s imports no targets into Northline',
  async (who) => {
    expect((await tryUpload(stage, who, file(...YEAR), northline)).status).toBe(403)
  },
)

test('a venture without figures has no targets to import', async () => {
  const answer = await tryUpload(stage, 'tessa', file(...YEAR), { ...northline, ventureId: VENTURES.harbor.id })
  expect(answer.status).toBe(404)
})
