import { contract, type FreightBreakdown, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { deliverAll, THREE_DAYS } from './freight-days.fixture.ts'

const ventureId = VENTURES.northline.id
type Given = Partial<Input<typeof contract.dashboards.freightDashboard>>

describe('breakdowns of freight', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await deliverAll(stage)
    await stage.settle()
  })
  afterAll(() => stage.close())

  const breakdowns = async (given: Given = {}) =>
    (await stage.as('omar').call(contract.dashboards.freightDashboard, { ventureId, ...THREE_DAYS, ...given }))
      .breakdowns
  const by = async (what: FreightBreakdown['by'], given: Given = {}) =>
    (await breakdowns(given)).find((each) => each.by === what && each.currency === 'USD')
  const money = (breakdown: FreightBreakdown | undefined) =>
    breakdown?.rows.map((row) => [row.label, row.loads, row.revenueMinor, row.marginMinor, row.unknownCost])

  it('by customer: the most revenue first, with the loads whose cost is unknown', async () => {
    const customers = await by('customer')
    expect(money(customers)).toEqual([
      ['Cordova Produce', 2, 1_150_000, 50_000, 1],
      ['Lakeshore Paper', 1, 300_000, -40_000, 0],
      ['Peach State Foods', 1, 100_001, 10_001, 0],
    ])
    expect(customers?.rows[0]).toMatchObject({
      key: CUSTOMERS.cordova.id,
      filters: { customerId: CUSTOMERS.cordova.id },
      marginPct: '0.200000',
      miles: '800',
      revenuePerMile: '3.125000',
    })
    expect(customers?.total).toMatchObject({ loads: 4, revenueMinor: 1_550_001, marginMinor: 20_001, miles: '2650' })
    expect(customers?.rest).toBeNull()
  })

  it('by carrier, lane and equipment', async () => {
    expect(money(await by('carrier'))).toEqual([
      ['Red River Haulers', 2, 1_200_000, -40_000, 1],
      ['Tejas Reefer Lines', 2, 350_001, 60_001, 0],
    ])
    expect((await by('carrier'))?.rows[0]?.filters).toEqual({ carrierId: CARRIERS.redRiver.id })
    const lanes = await by('lane')
    expect(money(lanes)).toEqual([
      ['TX → GA', 2, 1_150_000, 50_000, 1],
      ['IL → AZ', 2, 400_001, -29_999, 0],
    ])
    expect(lanes?.rows[0]?.filters).toEqual({ originState: 'TX', destinationState: 'GA' })
    expect(money(await by('equipment'))?.map(([label]) => label)).toEqual(['REEFER', 'VAN'])
  })

  it('by the people credited: each with their share, what nobody is credited on beside them', async () => {
    const sales = await by('sales')
    expect(money(sales)).toEqual([
      ['Priya Nair', 3, 600_000, 15_000, 0],
      ['Arjun Mehta', 1, 50_000, 5_000, 0],
      ['Nobody', 1, 900_000, 0, 1],
    ])
    expect(sales?.rows.map(({ filters }) => filters)).toEqual([
      { creditedTo: PEOPLE.priya.id, creditRole: 'SALES' },
      { creditedTo: PEOPLE.arjun.id, creditRole: 'SALES' },
      { creditRole: 'SALES' },
    ])
    expect(sales?.total).toMatchObject({ loads: 4, revenueMinor: 1_550_001 })
    expect(await by('dispatch')).toBeUndefined()
  })

  it('stand alone up to the number asked for, and the rest in one', async () => {
    const customers = await by('customer', { top: 1 })
    expect(money(customers)).toEqual([['Cordova Produce', 2, 1_150_000, 50_000, 1]])
    expect(customers).toMatchObject({
      restCount: 2,
      rest: { label: '2 more', filters: null, loads: 2, revenueMinor: 400_001, marginMinor: -29_999 },
      total: { loads: 4, revenueMinor: 1_550_001 },
    })
  })

  it('are the same from whole weeks, loose days and days that nobody computed', async () => {
    const wide = { from: '2026-05-01', to: '2026-06-18', top: 50 }
    const stored = await breakdowns(wide)
    expect(stored.find((each) => each.by === 'customer')?.total).toMatchObject({ loads: 5, revenueMinor: 2_050_001 })
    await stage.sql(`delete from kpi.computed_days where day in ('2026-06-14', '2026-06-17')`)
    expect(await breakdowns(wide)).toEqual(stored)
    await stage.settle()
    await stage.sql(`update kpi.versions set version = version + 1`)
    expect(await breakdowns(wide)).toEqual(stored)
  })

  it('never add up currencies', async () => {
    await stage.sql(`update freight.loads set currency = 'EUR' where bill_minor = 300000 and venture_id = $1`, [
      ventureId,
    ])
    await stage.redeliverAllEvents()
    const dashboard = await stage.as('omar').call(contract.dashboards.freightDashboard, { ventureId, ...THREE_DAYS })
    expect(dashboard.currencies).toEqual(['USD', 'EUR'])
    const revenue = dashboard.tiles.filter(({ metric }) => metric === 'revenue')
    expect(revenue.map(({ currency, value, change }) => [currency, value, change])).toEqual([
      ['USD', '1250001', '1.500002'],
      ['EUR', '300000', null],
    ])
    expect(revenue.map(({ drill }) => drill?.filters['currency'])).toEqual(['USD', 'EUR'])
    expect(dashboard.tiles.filter(({ metric }) => metric === 'delivered').map(({ value }) => value)).toEqual(['4'])
    const customers = dashboard.breakdowns.filter((each) => each.by === 'customer')
    expect(customers.map(({ currency, total }) => [currency, total.revenueMinor])).toEqual([
      ['USD', 1_250_001],
      ['EUR', 300_000],
    ])
  })
})
