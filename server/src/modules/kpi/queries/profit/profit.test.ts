import { contract, type Input, type LoadRow, type ProfitRow, type Reply } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../../testing/loads.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../../testing/world/companies.ts'
import type { PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll } from '../dashboard/freight-days.fixture.ts'

const { freightProfit, exportFreightProfit } = contract.profit
const { listLoads } = contract.freight
const ventureId = VENTURES.northline.id
const JUNE = { from: '2026-06-01', to: '2026-06-18' } as const
type Given = Partial<Input<typeof freightProfit>>

describe('profit and loss of freight', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    const may = await bookLoad(stage, 'omar', { billMinor: 80_000, miles: 100, credits: [] })
    await coverLoad(stage, 'omar', may.id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 60_000 })
    await deliverLoad(stage, 'omar', may.id, '2026-05-20T18:00:00Z')
    await stage.settle()
  })
  afterAll(() => stage.close())

  const ask = (given: Given = {}, who: PersonName = 'omar') =>
    stage.as(who).call(freightProfit, { ventureId, ...JUNE, ...given })
  const table = async (given: Given = {}) => {
    const [own] = (await ask(given)).tables
    if (!own) throw new Error('There is always a table of the venture’s own currency.')
    return own
  }
  const money = (row: ProfitRow) => [row.label, row.loads, row.revenueMinor, row.costMinor, row.marginMinor]
  const behind = async ({ drill }: Reply<typeof freightProfit>, row: ProfitRow): Promise<readonly LoadRow[]> => {
    const days = { [drill.from]: row.firstDay, [drill.to]: row.lastDay }
    const query = { ventureId, limit: 100, ...drill.filters, ...row.filters, ...days } as Input<typeof listLoads>
    return (await stage.as('omar').call(listLoads, query)).items
  }

  it('F-09 a load without cost is counted apart with its revenue, and never has cost 0', async () => {
    const { total } = await table()
    expect(total).toMatchObject({
      loads: 5,
      revenueMinor: 2_050_001,
      costMinor: 1_030_000,
      marginMinor: 120_001,
      marginPct: '0.104349',
      unknownCost: 1,
      unknownCostRevenueMinor: 900_000,
    })
    expect(total.revenueMinor - total.unknownCostRevenueMinor - total.costMinor).toBe(total.marginMinor)
  })

  it('by month, in order, each cut to the range; a month without a load is there with nothing', async () => {
    const { rows, total } = await table({ from: '2026-04-10' })
    expect(
      rows.map((row) => [row.key, row.firstDay, row.lastDay, row.loads, row.revenueMinor, row.marginMinor]),
    ).toEqual([
      ['2026-04-01', '2026-04-10', '2026-04-30', 0, 0, 0],
      ['2026-05-01', '2026-05-01', '2026-05-31', 1, 80_000, 20_000],
      ['2026-06-01', '2026-06-01', '2026-06-18', 5, 2_050_001, 120_001],
    ])
    expect(rows[0]).toMatchObject({ marginPct: null, revenuePerMile: null })
    expect(total).toMatchObject({ loads: 6, revenueMinor: 2_130_001 })
  })

  it('by customer, carrier and lane, the most revenue first', async () => {
    expect((await table({ by: 'customer' })).rows.map(money)).toEqual([
      ['Cordova Produce', 3, 1_650_000, 600_000, 150_000],
      ['Lakeshore Paper', 1, 300_000, 340_000, -40_000],
      ['Peach State Foods', 1, 100_001, 90_000, 10_001],
    ])
    expect((await table({ by: 'carrier' })).rows.map(({ label }) => label)).toEqual([
      'Red River Haulers',
      'Tejas Reefer Lines',
    ])
    expect((await table({ by: 'lane' })).rows.map(({ label }) => label)).toEqual(['TX → GA', 'IL → AZ'])
  })

  it('by rep: whoever is credited for the sale, by their share; what nobody sold is a row of its own', async () => {
    const { rows, total } = await table({ by: 'rep' })
    expect(rows.map(money)).toEqual(
      [
        ['Priya Nair', 4, 1_100_000, 985_000, 115_000],
        ['Nobody', 1, 900_000, 0, 0],
        ['Arjun Mehta', 1, 50_000, 45_000, 5_000],
      ].toSorted((a, b) => Number(a[0] === 'Nobody') - Number(b[0] === 'Nobody')),
    )
    expect(rows.find(({ label }) => label === 'Nobody')).toMatchObject({
      unknownCost: 1,
      unknownCostRevenueMinor: 900_000,
      filters: { creditRole: 'SALES' },
    })
    expect(total.loads).toBe(5)
  })

  it('per mile is Σ revenue ÷ Σ miles of loads whose miles are known, and no mean of ratios', async () => {
    const lanes = (await table({ by: 'lane' })).rows
    expect(lanes.map(({ label, miles, revenuePerMile }) => [label, miles, revenuePerMile])).toEqual([
      ['TX → GA', '1300', '5.769231'],
      ['IL → AZ', '1850', '2.162168'],
    ])
  })

  it('F-13 every row, the figures of days and the list of loads say the same, to the cent', async () => {
    const { total: days } = await stage.as('omar').call(contract.kpi.freightKpi, { ventureId, ...JUNE })
    const dashboard = await stage.as('omar').call(contract.dashboards.freightDashboard, { ventureId, ...JUNE })
    const tile = dashboard.tiles.find(({ metric }) => metric === 'revenue')
    for (const by of ['month', 'customer', 'rep', 'carrier', 'lane'] as const) {
      const reply = await ask({ by })
      const [own] = reply.tables
      expect([own?.total.revenueMinor, own?.total.marginMinor, own?.total.unknownCost]).toEqual([
        ...[days[0]?.revenueMinor, days[0]?.marginMinor, days[0]?.unknownCost],
      ])
      expect(String(own?.total.revenueMinor)).toBe(tile?.value)
      for (const row of [...(own?.rows ?? []), ...(own ? [own.total] : [])]) {
        const loads = await behind(reply, row)
        expect([by, row.label, loads.length]).toEqual([by, row.label, row.loads])
        if (by === 'rep') continue
        const known = loads.filter(({ cost }) => cost !== null)
        expect([row.label, sum(loads, 'bill'), sum(known, 'cost'), sum(known, 'margin')]).toEqual([
          ...[row.label, row.revenueMinor, row.costMinor, row.marginMinor],
        ])
        expect(loads.length - known.length).toBe(row.unknownCost)
      }
    }
  })

  it('F-13 a load belongs to its billing day alone, whenever it was picked up, delivered or entered', async () => {
    const { id, version } = await bookLoad(stage, 'omar', { customerId: CUSTOMERS.tristate.id, credits: [] })
    await stage.as('omar').call(contract.freight.changeLoad, { id, version, billingDate: '2026-04-02' })
    await coverLoad(stage, 'omar', id)
    await deliverLoad(stage, 'omar', id)
    await stage.settle()
    const april = await table({ from: '2026-04-01', to: '2026-04-30' })
    expect(april.total).toMatchObject({ loads: 1, revenueMinor: 250_000 })
    expect((await table()).total.loads).toBe(5)
    await undeliverLoad(stage, 'omar', id)
    await stage.settle()
  })

  it('the smaller rows are summed in one, which has no list of its own', async () => {
    const { rows, rest, restCount, total } = await table({ by: 'customer', top: 1 })
    expect(rows).toHaveLength(1)
    expect([restCount, rest?.label, rest?.filters]).toEqual([2, '2 more', null])
    expect((rows[0]?.revenueMinor ?? 0) + (rest?.revenueMinor ?? 0)).toBe(total.revenueMinor)
  })

  it('F-14 shows a change as soon as its day is recomputed, and computes once for a hundred who ask at once', async () => {
    const before = (await table({ by: 'carrier' })).total.loads
    const { id } = await bookLoad(stage, 'omar', { credits: [] })
    await coverLoad(stage, 'omar', id)
    await deliverLoad(stage, 'omar', id)
    await stage.settle()
    expect((await table({ by: 'carrier' })).total.loads).toBe(before + 1)
    const computed = () => stage.system.cache.counts().get('figures')?.computed ?? 0
    const computations = computed()
    await Promise.all(Array.from({ length: 100 }, () => ask({ by: 'lane', top: 7 })))
    expect(computed()).toBe(computations + 1)
    await undeliverLoad(stage, 'omar', id)
    await stage.settle()
    expect((await table({ by: 'carrier' })).total.loads).toBe(before)
  })

  it('is a file with every row, money as decimals, and no formula that a spreadsheet would run', async () => {
    await stage.sql(`update freight.customers set name = '=HYPERLINK("http://x")' where id = $1`, [
      CUSTOMERS.lakeshore.id,
    ])
    const { body } = await stage.as('omar').ask(exportFreightProfit, { ventureId, ...JUNE, by: 'customer' })
    const rows = parse(String(body), { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(3)
    expect(rows[0]).toMatchObject({
      Name: 'Cordova Produce',
      'Revenue (currency)': '16500.00',
      'Cost of loads with known cost (currency)': '6000.00',
      'Revenue of loads without cost (currency)': '9000.00',
      'Loads without cost': '1',
    })
    expect(String(body)).toContain(`'=HYPERLINK`)
  })

  it('never adds up currencies: each has a table, the venture’s own first', async () => {
    await stage.sql(`update freight.loads set currency = 'EUR' where bill_minor = 300000 and venture_id = $1`, [
      ventureId,
    ])
    await stage.redeliverAllEvents()
    const { tables } = await ask({ by: 'month' })
    expect(tables.map(({ currency, total, rows }) => [currency, total.revenueMinor, rows.length])).toEqual([
      ['USD', 1_750_001, 1],
      ['EUR', 300_000, 1],
    ])
  })

  it('F-18 is refused to contractors, to strangers and for ventures without loads; ranges have bounds', async () => {
    const status = async (who: PersonName, given: object = {}) =>
      (await stage.as(who).ask(freightProfit, { ventureId, ...JUNE, ...given })).status
    expect(await status('marcus')).toBe(403)
    expect(await status('luis')).toBe(403)
    expect(await status('luis', { ventureId: VENTURES.harbor.id })).toBe(403)
    expect(await status('omar', { from: '2025-01-01' })).toBe(422)
    expect(await status('omar', { from: '2026-06-19' })).toBe(422)
  })
})

function sum(loads: readonly LoadRow[], what: 'bill' | 'cost' | 'margin'): number {
  return loads.reduce((total, load) => total + (load[what]?.minor ?? Number.NaN), 0)
}
