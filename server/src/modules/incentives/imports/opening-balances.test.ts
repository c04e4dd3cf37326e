import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importAll, tryUpload, upload } from '../../../platform/imports/testing/import-stage.ts'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { bookLoad, coverLoad, deliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { payRows } from '../testing/pay-rows.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await stage.sql(`update ventures.ventures set live_from = '2026-06-15' where id = $1`, [northline])
  for (const seller of ['arjun', 'ana'] as const) {
    const load = await bookLoad(stage, seller, { billMinor: 230_000 })
    await coverLoad(stage, 'ana', load.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 200_000 })
    await deliverLoad(stage, 'ana', load.id)
  }
  await stage.settle()
})
afterAll(() => stage.close())

const northline = VENTURES.northline.id
const { ana, arjun } = PEOPLE
const HEADERS = 'Person,Metric,Credit role,Period start,Value,Denominator,Currency'
const file = (...rows: readonly string[]) => [HEADERS, ...rows, ''].join('\n')
const kind = { kind: 'opening-balances', name: 'opening.csv' }
const check = (by: PersonName, ...rows: readonly string[]) => upload(stage, by, file(...rows), kind)
const take = async (...rows: readonly string[]) => importAll(stage, 'grace', (await check('grace', ...rows)).id)
const errorsOf = async (...rows: readonly string[]) =>
  (await check('grace', ...rows)).firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])
const linesOf = (person: PersonName) =>
  stage.sql(
    `select day, rule_key, amount_minor as amount, before ->> 'value' as before, to_date ->> 'value' as to_date, reason
     from incentives.lines where user_id = $1 order by rule_key`,
    [PEOPLE[person].id],
  )
const verified = async () =>
  (
    await stage
      .as('omar')
      .call(contract.incentives.verifyPay, { ventureId: northline, from: '2026-06-01', to: '2026-06-30' })
  ).differences

const OPENING = [
  `${arjun.email},load margin,Sales,2026-06-01,900,,`,
  `${ana.name},completed loads,Dispatch,2026-06-01,39,,`,
  `${ana.email},carried amount,,,-120.50,,`,
]

describe('a venture that went live on the fifteenth', () => {
  test('E32 without opening balances pays for what was done since', async () => {
    expect(await linesOf('arjun')).toEqual([
      { day: '2026-06-18', rule_key: 'sales-margin', amount: 1_500, before: '0', to_date: '300', reason: 'earned' },
    ])
    expect(await linesOf('ana')).toMatchObject([
      { rule_key: 'loads-dispatched', amount: 425, to_date: '1' },
      { rule_key: 'month-of-forty', amount: 0, to_date: '1', reason: 'target' },
    ])
  })

  test('E32 with them counts on from where the month stood: the balance itself pays nothing, the fortieth load its bonus', async () => {
    expect(await take(...OPENING)).toMatchObject({ status: 'DONE', progress: { became: { new: 3 } } })
    expect(await linesOf('arjun')).toEqual([
      { day: '2026-06-18', rule_key: 'sales-margin', amount: 1_500, before: '900', to_date: '1200', reason: 'earned' },
    ])
    expect(await linesOf('ana')).toMatchObject([
      { rule_key: 'loads-dispatched', amount: 425, before: '39', to_date: '40' },
      { rule_key: 'month-of-forty', amount: 15_000, before: '39', to_date: '40', reason: 'earned' },
    ])
    expect(await verified()).toEqual([])
    await stage.settle()
    await assertCoherent(stage.sql)
  })

  test('of the same file twice changes nothing and tells of nothing', async () => {
    const before = [await payRows(stage), await stage.sql('select id from platform.events order by id')]
    expect((await take(...OPENING)).progress.became).toEqual({ new: 0, changed: 0, same: 3 })
    expect([await payRows(stage), await stage.sql('select id from platform.events order by id')]).toEqual(before)
  })

  test('pays anew when a balance is put right, also after a commit by hand, and a trace shows where the month stood', async () => {
    expect((await take(`${ana.email},completed loads,Dispatch,2026-06-01,38,,`)).progress.became).toMatchObject({
      changed: 1,
    })
    expect(await linesOf('ana')).toMatchObject([{ amount: 425 }, { amount: 0, to_date: '39', reason: 'target' }])
    const rows = await payRows(stage)
    await stage.as('grace').call(contract.incentives.commitDay, { ventureId: northline, date: '2026-06-18' })
    expect(await payRows(stage)).toEqual(rows)
    expect(await verified()).toEqual([])
    const [line] = await stage.sql<{ id: string }>(`select id from incentives.lines where user_id = $1`, [arjun.id])
    expect(await stage.as('arjun').call(contract.incentives.traceLine, { id: line?.id ?? '' })).toMatchObject({
      before: { value: '900' },
      toDate: { value: '1200' },
      agrees: true,
    })
  })

  test('keeps what somebody was overpaid for their first payout', async () => {
    expect(await stage.sql('select user_id, currency, amount_minor from incentives.opening_carries')).toEqual([
      { user_id: ana.id, currency: 'USD', amount_minor: -12_050 },
    ])
  })

  test('names the days that a balance moves: from going live to today, within its period', async () => {
    const events = await stage.sql<{ days: string[] }>(
      `select days from platform.events where type = 'incentives.opening_changed' order by id`,
    )
    const days = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18']
    expect(events.map((event) => event.days)).toEqual([days, days])
  })

  test('at once, two files end in one balance', async () => {
    const row = `${PEOPLE.dana.email},completed loads,Dispatch,2026-06-01,12,,`
    const files = await Promise.all([check('grace', row), check('grace', row)])
    for (const { id, version } of files) await stage.as('grace').call(contract.imports.commitImport, { id, version })
    const jobs = await stage.sql<{ data: Parameters<typeof stage.system.imports.commit>[0] }>(
      `delete from jobs.job where name = 'import-commit' returning data`,
    )
    await Promise.all(jobs.map(({ data }) => stage.system.imports.commit(data)))
    await stage.settle()
    const events = await stage.sql(
      `select from platform.events where type = 'incentives.opening_changed' and facts -> 'userIds' ? $1`,
      [PEOPLE.dana.id],
    )
    expect(events).toHaveLength(1)
  })
})

describe('a line is an error', () => {
  test.each([
    ['somebody else,load margin,Sales,2026-06-01,900,,', 'person'],
    [`${PEOPLE.nisha.email},load margin,Sales,2026-06-01,900,,`, 'person'],
    [`${ana.email},happiness,,2026-06-01,900,,`, 'metric'],
    [`${ana.email},dials,Sales,2026-06-01,900,,`, 'creditRole'],
    [`${ana.email},load margin,Sales,,900,,`, 'periodStart'],
    [`${ana.email},load margin,Sales,2026-06-02,900,,`, 'periodStart'],
    [`${ana.email},load margin,Sales,2026-06-15,900,,`, 'periodStart'],
    [`${ana.email},load margin,Sales,2026-05-01,900,,`, 'periodStart'],
    [`${ana.email},completed loads,Sales,2026-06-01,-1,,`, 'numerator'],
    [`${ana.email},load margin,Sales,2026-06-01,900,3,`, 'denominator'],
    [`${ana.email},load margin,Sales,2026-06-01,900,,USD`, 'currency'],
    [`${ana.email},carry,,,10,,`, 'numerator'],
    [`${ana.email},carry,,,-10.005,,`, 'numerator'],
    [`${ana.email},carry,,,-10,,Dollars`, 'currency'],
    [`${ana.email},carry,Sales,,-10,,`, 'creditRole'],
  ])('%s: %s', async (row, column) => {
    expect(await errorsOf(row)).toEqual([[2, column]])
  })

  test('that says the same of somebody twice', async () => {
    const row = `${arjun.email},load revenue,Sales,2026-06-01,1,,`
    expect(await errorsOf(row, row.replace(',1,', ',2,'))).toEqual([[3, 'metric']])
  })
})

test.each(['ana', 'dana', 'ruth', 'priya', 'tessa', 'nobody'] as const)('%s brings no balances', async (who) => {
  expect((await tryUpload(stage, who, file(...OPENING), kind)).status).toBe(403)
})
