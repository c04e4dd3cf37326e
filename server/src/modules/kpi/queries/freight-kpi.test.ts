import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, deliverLoad, undeliverLoad } from '../../../testing/loads.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { CARRIERS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const NOW = '2026-06-18T13:12:00.000Z'

describe('freight figures', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  beforeEach(() => stage.clock.set(NOW))
  afterAll(() => stage.close())

  const delivered = async (
    deliveredAt: string,
    cost: { carrierCostMinor?: number },
    given: Parameters<typeof bookLoad>[2] = {},
  ) => {
    const { id } = await bookLoad(stage, 'ana', { miles: 800, ...given })
    await coverLoad(stage, 'ana', id, { carrierId: CARRIERS.tejas.id, ...cost })
    return deliverLoad(stage, 'ana', id, deliveredAt)
  }
  const figures = (from: string, to = from, given: Partial<Input<typeof contract.kpi.freightKpi>> = {}) =>
    stage.as('omar').call(contract.kpi.freightKpi, { ventureId, from, to, ...given })
  const of = async (day: string) => (await figures(day)).total[0]

  it('J-09 an old load delivered yesterday is yesterday’s revenue', async () => {
    stage.clock.set('2026-06-10T15:00:00.000Z')
    const { id } = await bookLoad(stage, 'ana', { miles: 800 })
    await coverLoad(stage, 'ana', id, { carrierId: CARRIERS.tejas.id, carrierCostMinor: 200_000 })
    stage.clock.set(NOW)
    await deliverLoad(stage, 'ana', id, '2026-06-17T20:00:00Z')
    await stage.settle()
    expect(await of('2026-06-10')).toMatchObject({
      created: 1,
      covered: 1,
      delivered: 0,
      revenueMinor: 0,
      marginPct: null,
    })
    expect(await of('2026-06-17')).toMatchObject({
      created: 0,
      delivered: 1,
      billed: 1,
      revenueMinor: 250_000,
      miles: '800',
    })
    expect(await of('2026-06-17')).toMatchObject({
      marginMinor: 50_000,
      marginPct: '0.200000',
      revenuePerMile: '3.125000',
    })
    expect(await of('2026-06-18')).toMatchObject({ created: 0, delivered: 0, revenueMinor: 0 })
  })

  it('F-09 a load of unknown cost brings revenue and no margin, and is counted apart', async () => {
    await delivered('2026-06-16T18:00:00Z', { carrierCostMinor: 225_000 })
    await delivered('2026-06-16T19:00:00Z', {}, { billMinor: 900_000, miles: null })
    await stage.settle()
    const day = {
      revenueMinor: 1_150_000,
      marginMinor: 25_000,
      marginPct: '0.100000',
      unknownCost: 1,
      revenuePerMile: '3.125000',
    }
    expect(await of('2026-06-16')).toMatchObject({ billed: 2, computed: 'stored', ...day })
    await stage.sql(`delete from kpi.freight_daily where day = '2026-06-16'`)
    expect(await of('2026-06-16')).toMatchObject({ billed: 2, computed: 'now', ...day })
  })

  it('F-13 every way to ask for a month’s revenue gives the same cents', async () => {
    await stage.redeliverAllEvents()
    const byDay = await figures('2026-06-01', '2026-06-30')
    const byWeek = await figures('2026-06-01', '2026-06-30', { groupBy: 'week' })
    const listed = await stage
      .as('omar')
      .call(contract.freight.listLoads, { ventureId, status: 'DELIVERED', limit: 100 })
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const month = sum(listed.items.map((load) => load.bill.minor))
    expect(sum(byDay.items.map((item) => item.revenueMinor))).toBe(month)
    expect(sum(byWeek.items.map((item) => item.revenueMinor))).toBe(month)
    expect(
      (await figures('2026-06-01', '2026-06-30', { groupBy: 'month' })).items.map((item) => item.revenueMinor),
    ).toEqual([month])
  })

  it('a billing day that is corrected moves the money from one day to the other', async () => {
    const load = await delivered('2026-06-12T18:00:00Z', { carrierCostMinor: 100_000 })
    await stage.settle()
    expect(await of('2026-06-12')).toMatchObject({ delivered: 1, billed: 1, revenueMinor: 250_000 })
    await stage
      .as('ana')
      .call(contract.freight.changeLoad, { id: load.id, version: load.version, billingDate: '2026-06-13' })
    await stage.settle()
    expect(await of('2026-06-12')).toMatchObject({ delivered: 1, billed: 0, revenueMinor: 0 })
    expect(await of('2026-06-13')).toMatchObject({ delivered: 0, billed: 1, revenueMinor: 250_000 })
  })

  it('a delivery taken back leaves nothing behind, and brings it back when repeated, in any order of the marks', async () => {
    const load = await delivered('2026-06-11T18:00:00Z', { carrierCostMinor: 100_000 })
    await stage.settle()
    const before = await stage.sql(`select * from kpi.freight_daily where day = '2026-06-11'`)
    await undeliverLoad(stage, 'omar', load.id)
    await stage.settle()
    expect(await stage.sql(`select * from kpi.freight_daily where day = '2026-06-11'`)).toEqual([])
    await deliverLoad(stage, 'ana', load.id, '2026-06-11T18:00:00Z')
    await stage.redeliverAllEvents()
    expect(await stage.sql(`select * from kpi.freight_daily where day = '2026-06-11'`)).toEqual(before)
  })

  it('are for those who see the venture, and for a venture that moves freight', async () => {
    const ask = (person: Parameters<Stage['as']>[0], given: object = {}) =>
      stage.as(person).ask(contract.kpi.freightKpi, { ventureId, from: '2026-06-17', to: '2026-06-17', ...given })
    expect(await ask('priya')).toMatchObject({ status: 200 })
    expect(await ask('marcus')).toMatchObject({ status: 403, body: { code: 'permission.missing' } })
    expect(await ask('farah')).toMatchObject({ status: 403, body: { code: 'venture.out_of_scope' } })
    expect(await ask('nobody')).toMatchObject({ status: 403 })
    expect(await ask('meera', { ventureId: VENTURES.callbridge.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
    expect(
      await stage.anonymous.ask(contract.kpi.freightKpi, { ventureId, from: '2026-06-17', to: '2026-06-17' }),
    ).toMatchObject({ status: 401 })
  })

  it('answers at /freight-kpi with the customers beside the same figures, as of the last day that has come', async () => {
    const { freightDesk, freightKpi } = contract.kpi
    const range = { ventureId, from: '2026-06-15', to: '2026-06-25' }
    const desk = await stage.as('omar').call(freightDesk, range)
    const { items, total } = await stage.as('omar').call(freightKpi, range)
    const stored = (rows: typeof items) => rows.map(({ asOf: _, ...row }) => row)
    expect([stored(desk.items), stored(desk.total)]).toEqual([stored(items), stored(total)])
    expect(desk.customers).toMatchObject({ asOf: '2026-06-18', dormantAfterDays: 90, dormant: 0 })
    await delivered('2026-06-17T20:00:00Z', {})
    await stage.settle()
    const customers = async (from: string, to: string) =>
      (await stage.as('omar').call(freightDesk, { ventureId, from, to })).customers
    expect(await customers('2026-06-17', '2026-06-17')).toMatchObject({ active: 1, dormant: 0 })
    expect(await customers('2026-06-19', '2026-06-25')).toBeNull()
    stage.clock.set('2026-09-15T15:00:00.000Z')
    expect(await customers('2026-09-01', '2026-09-15')).toMatchObject({ active: 1, new: 0, dormant: 0 })
    stage.clock.set('2026-09-16T15:00:00.000Z')
    expect(await customers('2026-09-01', '2026-09-16')).toMatchObject({ active: 0, new: 0, dormant: 1 })
    expect((await stage.as('marcus').ask(freightDesk, range)).status).toBe(403)
    expect(await stage.as('meera').ask(freightDesk, { ...range, ventureId: VENTURES.harbor.id })).toMatchObject({
      status: 403,
      body: { code: 'venture.wrong_type' },
    })
  })
})
