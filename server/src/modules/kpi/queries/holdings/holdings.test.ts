import { type BankAccount, contract } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterAccount, enterEntity, foundHolding, recordBalances, setRate } from '../../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { holdingsAt, holdingsDashboard, holdingsKpi, exportHoldingsDashboard } = contract.holdingsFigures
const JUNE = { from: '2026-06-12', to: '2026-06-18' } as const

let stage: Stage
let ventureId: string
let entities: readonly string[]
let dollars: BankAccount
let euros: BankAccount

beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  entities = [
    (await enterEntity(stage, ventureId, 'Anchor One')).id,
    (await enterEntity(stage, ventureId, 'Anchor Two')).id,
  ]
  const [one = '', two = ''] = entities
  dollars = await enterAccount(stage, { ventureId, entityId: one, name: 'Dollars', number: '300001' })
  euros = await enterAccount(stage, { ventureId, entityId: two, name: 'Euros', number: '300002', currency: 'EUR' })
  await enterAccount(stage, { ventureId, entityId: two, name: 'Silent', number: '300003' })
  await recordBalances(stage, dollars.id, { '2026-03-18': 120_000, '2026-06-14': 100_000, '2026-06-17': 90_000 })
  await recordBalances(stage, euros.id, { '2026-06-08': 50_000 })
  await stage.settle()
})
afterAll(() => stage.close())

const at = (given: object = {}) => stage.as('grace').call(holdingsAt, { ventureId, ...given })
const kpi = (given: object = {}) => stage.as('grace').call(holdingsKpi, { ventureId, ...JUNE, ...given })
const usd = (minor: number) => ({ minor, currency: 'USD' })
const eur = (minor: number) => ({ minor, currency: 'EUR' })

describe('cash by day', () => {
  it('is carried forward to the next balance, and not known before the first', async () => {
    const { items } = await kpi()
    const closing = (currency: string) =>
      items.filter((each) => each.currency === currency).map(({ closingMinor }) => closingMinor)
    expect(closing('USD')).toEqual([120_000, 120_000, 100_000, 100_000, 100_000, 90_000, 90_000])
    expect(closing('EUR')).toEqual(Array(7).fill(50_000))
    expect(items[0]).toMatchObject({ currency: 'EUR', oldestDay: '2026-06-08', accountsKnown: 1, computed: 'stored' })
    const earlier = await kpi({ from: '2026-06-06', to: '2026-06-08' })
    expect(earlier.items.filter(({ currency }) => currency === 'EUR').map((each) => each.closingMinor)).toEqual([
      null,
      null,
      50_000,
    ])
  })

  it('changes where both ends are known, by day, week and whole range alike', async () => {
    const { items, total } = await kpi({ groupBy: 'week' })
    const dollarsOf = (rows: typeof items) => rows.filter(({ currency }) => currency === 'USD')
    expect(dollarsOf(items).map(({ periodStart, changeMinor }) => [periodStart, changeMinor])).toEqual([
      ['2026-06-07', 0],
      ['2026-06-14', -30_000],
    ])
    expect(dollarsOf(total)).toMatchObject([
      { openingMinor: 120_000, closingMinor: 90_000, changeMinor: -30_000, accountsKnown: 1, accountsUnknown: 1 },
    ])
    expect((await kpi({ from: '2026-06-06', to: '2026-06-08' })).total[0]).toMatchObject({
      currency: 'EUR',
      changeMinor: null,
    })
  })

  it('is the same before and after it is stored, and events told again write nothing', async () => {
    const rows = () => stage.sql('select xmin::text, day, bank_account_id from kpi.holdings_daily order by 2, 3')
    const stored = await kpi()
    const before = await rows()
    expect(before.length).toBeGreaterThan(90)
    await stage.redeliverAllEvents()
    expect(await rows()).toEqual(before)
    await stage.sql(`delete from kpi.computed_days where area = 'kpi.holdings'`)
    await stage.sql('delete from kpi.holdings_daily')
    const now = await kpi()
    const bare = ({ items }: typeof now) => items.map(({ computed: _, asOf: __, ...rest }) => rest)
    expect([bare(now), now.items[0]?.computed]).toEqual([bare(stored), 'now'])
    await stage.redeliverAllEvents()
    expect((await kpi()).items[0]?.computed).toBe('stored')
  })

  it('follows a correction into every day that was carried from it', async () => {
    const { snapshots } = await recordBalances(stage, dollars.id, { '2026-06-14': 101_000 })
    await stage.settle()
    const closing = async () =>
      (await kpi()).items.filter(({ currency }) => currency === 'USD').map(({ closingMinor }) => closingMinor)
    expect(await closing()).toEqual([120_000, 120_000, 101_000, 101_000, 101_000, 90_000, 90_000])
    expect(snapshots[0]?.version).toBe(2)
    await recordBalances(stage, dollars.id, { '2026-06-14': 100_000 })
    await stage.settle()
    expect((await closing())[2]).toBe(100_000)
  })
})

describe('P-10 a total over currencies', () => {
  it('has only what a dated rate converts; the rest stands apart', async () => {
    const without = await at()
    expect(without.cash.map(({ balance }) => balance)).toEqual([eur(50_000), usd(90_000)])
    expect(without.total).toMatchObject({ currency: 'USD', sum: usd(90_000), apart: [eur(50_000)] })
    expect(without.runway.total).toMatchObject({ state: 'burning' })
    await setRate(stage, 'EUR', '2026-06-15', '1.1')
    const priced = await at()
    expect(priced.total).toMatchObject({ sum: usd(145_000), apart: [] })
    expect(priced.total.parts[0]).toMatchObject({
      amount: eur(50_000),
      converted: usd(55_000),
      rate: { from: 'EUR', to: 'USD', day: '2026-06-15', rate: '1.1' },
    })
    expect((await at({ on: '2026-06-14' })).total.apart).toEqual([eur(50_000)])
    expect((await at({ currency: 'GBP' })).total).toMatchObject({
      currency: 'GBP',
      sum: null,
      apart: [eur(50_000), usd(90_000)],
    })
  })

  it('is by company and currency, stale balances and unknown ones told', async () => {
    const { entities: shown, stale, staleDays, currencies } = await at()
    expect(
      shown.map(({ entity, cash }) => [entity.name, cash.map(({ balance, unknown }) => [balance, unknown])]),
    ).toEqual([
      ['Anchor One', [[usd(90_000), 0]]],
      [
        'Anchor Two',
        [
          [eur(50_000), 0],
          [null, 1],
        ],
      ],
    ])
    expect(staleDays).toBe(7)
    expect(stale.map(({ name, day, ageDays }) => [name, day, ageDays])).toEqual([
      ['Silent', null, null],
      ['Euros', '2026-06-08', 10],
    ])
    expect(currencies).toEqual(['EUR', 'USD'])
    const one = await at({ entityId: entities[0] })
    expect([one.cash.map(({ balance }) => balance), one.stale]).toEqual([[usd(90_000)], []])
  })
})

it('the runway is closing cash over the monthly burn, of accounts that are known at both ends', async () => {
  const { runway } = await at()
  expect([runway.openingDay, runway.months]).toEqual(['2026-03-18', 3])
  expect(runway.byCurrency).toMatchObject([
    { currency: 'EUR', state: 'unknown', months: null, measured: 0, accounts: 1 },
    { currency: 'USD', state: 'burning', burn: usd(10_000), months: '9.0', measured: 1, accounts: 2 },
  ])
})

it('assets show their latest valuation by the day, with its age, and are in no sum without one', async () => {
  const [entityId = ''] = entities
  const meera = stage.as('meera')
  const enter = (name: string) =>
    meera.call(contract.holdings.createAsset, { ventureId, entityId, name, kind: 'FUND', currency: 'USD' })
  const { id } = await enter('Fund')
  await enter('Unvalued')
  const told = { method: 'MARKET_PRICE', author: 'Exchange' } as const
  await meera.call(contract.holdings.recordValuations, {
    id,
    valuations: [
      { day: '2026-05-01', valueMinor: 500, ...told },
      { day: '2026-06-16', valueMinor: 700, ...told },
    ],
  })
  const now = await at()
  expect(now.assets.map(({ name, value, ageDays }) => [name, value, ageDays])).toEqual([
    ['Fund', usd(700), 2],
    ['Unvalued', null, null],
  ])
  expect([now.assetSums, now.assetTotal.sum, now.unvalued]).toEqual([[usd(700)], usd(700), 1])
  expect((await at({ on: '2026-06-15' })).assets[0]).toMatchObject({ value: usd(500), day: '2026-05-01', ageDays: 45 })
})

it('the dashboard is the picture of its last day and the cash of its range, and so is its file', async () => {
  const shown = await stage.as('grace').call(holdingsDashboard, { ventureId, from: '2026-06-12', to: '2026-06-30' })
  expect(shown).toMatchObject({ on: '2026-06-18', groupBy: 'day', reporting: 'USD' })
  expect(shown.cash).toEqual((await at()).cash)
  expect(shown.series.at(-1)).toMatchObject({ lastDay: '2026-06-18', currency: 'USD', closingMinor: 90_000 })
  const file = async (part: string) => {
    const { body } = await stage.as('grace').ask(exportHoldingsDashboard, { ventureId, ...JUNE, part } as never)
    return parse(String(body), { columns: true, bom: true }) as Record<string, string>[]
  }
  expect((await file('account')).map((row) => [row['Account'], row['Cash (currency)']])).toEqual([
    ['Dollars', '900.00'],
    ['Euros', '500.00'],
    ['Silent', ''],
  ])
  expect(await file('day')).toHaveLength(14)
  expect((await file('asset'))[0]).toMatchObject({ Asset: 'Fund', Method: 'Market price', 'Valued by': 'Exchange' })
})

it('the month sheet has what each company had at each month end, by currency; a month that runs has none yet', async () => {
  const sheet = async (from: string, to: string) => {
    const { body } = await stage.as('grace').ask(exportHoldingsDashboard, { ventureId, from, to, part: 'sheet' })
    const rows = parse(String(body), { columns: true, bom: true }) as Record<string, string>[]
    return rows.map((row) => [
      row['Month end'],
      row['Company'],
      row['Currency'],
      row['Cash (currency)'],
      row['Accounts unknown'],
    ])
  }
  const rows = await sheet('2026-02-10', '2026-06-18')
  expect(rows.filter(([, company]) => company === 'Anchor One')).toEqual([
    ['2026-02-28', 'Anchor One', 'USD', '', '1'],
    ['2026-03-31', 'Anchor One', 'USD', '1200.00', '0'],
    ['2026-04-30', 'Anchor One', 'USD', '1200.00', '0'],
    ['2026-05-31', 'Anchor One', 'USD', '1200.00', '0'],
  ])
  expect(rows.filter(([day, company]) => company === 'Anchor Two' && day === '2026-05-31')).toEqual([
    ['2026-05-31', 'Anchor Two', 'EUR', '', '1'],
    ['2026-05-31', 'Anchor Two', 'USD', '', '1'],
  ])
  expect(await sheet('2026-06-01', '2026-07-31')).toEqual([])
  expect(await sheet('2026-05-01', '2026-05-30')).toEqual([])
  const luis = { ventureId, from: '2026-05-01', to: '2026-05-31', part: 'sheet' } as const
  expect((await stage.as('luis').ask(exportHoldingsDashboard, luis)).status).toBe(403)
})

it('another trade has none, and a holding none of hotels; those who do not lead it see no cash', async () => {
  const wrong = await stage.as('meera').ask(holdingsKpi, { ventureId: VENTURES.northline.id, ...JUNE })
  expect(wrong).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
  const hotels = await stage.as('meera').ask(contract.kpi.hotelKpi, { ventureId, ...JUNE })
  expect(hotels).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
  for (const endpoint of [holdingsKpi, holdingsDashboard])
    expect((await stage.as('luis').ask(endpoint, { ventureId, ...JUNE })).status).toBe(403)
})
