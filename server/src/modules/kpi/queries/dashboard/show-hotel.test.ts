import { contract, type Hotel, type Input, type Reply } from '@holdfast/contract'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel, recordNights } from '../../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const { hotelDashboard, exportHotelDashboard } = contract.hotelDashboards
const range = { ventureId, from: '2026-06-15', to: '2026-06-18' } as const
type Dashboard = Reply<typeof hotelDashboard>

describe('the dashboard of hotels', () => {
  let stage: Stage
  let house: Hotel
  let palace: Hotel
  beforeAll(async () => {
    stage = await openStage()
    house = await enterHotel(stage, { lossThresholdMinor: 300_000 })
    palace = await enterHotel(stage, {
      name: 'Palace',
      code: 'PALACE',
      rooms: 10,
      currency: 'EUR',
      timeZone: 'Europe/Paris',
    })
    const bare = { foodAndBeverageMinor: 0, otherRevenueMinor: 0 }
    await recordNights(stage, 'tessa', house.id, [
      { day: '2025-06-15', roomsSold: 40, roomRevenueMinor: 400_000, ...bare },
      { day: '2026-06-15', roomsSold: 50, roomRevenueMinor: 600_000, outOfOrderRooms: 10, ...bare },
      { day: '2026-06-16', roomsSold: 25, roomRevenueMinor: 250_000, outOfOrderRooms: 10, ...bare },
    ])
    await recordNights(stage, 'tessa', palace.id, [{ day: '2026-06-16', roomsSold: 10, roomRevenueMinor: 300_000 }])
    await stage.settle()
  })
  afterAll(() => stage.close())

  const show = async (given: Partial<Input<typeof hotelDashboard>> = {}) =>
    stage.as('tessa').call(hotelDashboard, { ...range, ...given })
  const tile = ({ tiles }: Dashboard, metric: string, currency: string | null = null) =>
    tiles.find((each) => each.metric === metric && each.currency === currency)

  it('is Σ ÷ Σ over the range: rooms of all currencies together, money of each by itself', async () => {
    const dashboard = await show()
    expect(dashboard.currencies).toEqual(['USD', 'EUR'])
    // 85 of 210 rooms.
    expect(tile(dashboard, 'occupancy')?.value).toBe('0.404762')
    expect([tile(dashboard, 'adr', 'USD')?.value, tile(dashboard, 'adr', 'EUR')?.value]).toEqual([
      '113.333333',
      '300.000000',
    ])
    expect(tile(dashboard, 'totalRevenue', 'EUR')).toMatchObject({
      value: null,
      measured: { rows: 0, of: 1, sentence: 'Revenue of 0 of 1 nights; 1 without one of the revenues.' },
    })
  })

  it('compares with the same days of the year before; against nothing, or 0, there is no change', async () => {
    const dashboard = await show()
    expect(dashboard.compared).toEqual({ from: '2025-06-15', to: '2025-06-18' })
    expect(tile(dashboard, 'adr', 'USD')).toMatchObject({ previous: '100.000000', change: '0.133333' })
    expect(tile(dashboard, 'adr', 'EUR')).toMatchObject({ previous: null, change: null })
    expect(tile(dashboard, 'reviewsReceived')).toMatchObject({ value: '0', previous: '0', change: null })
    expect(dashboard.seriesBefore.find(({ currency }) => currency === 'USD')).toMatchObject({
      firstDay: '2025-06-15',
      adr: '100.000000',
    })
    expect((await show({ compare: 'none' })).seriesBefore).toEqual([])
  })

  it('lists every hotel of a currency with what it lacks; they add up to their total', async () => {
    const dashboard = await show()
    const [usd, eur] = dashboard.breakdowns
    expect(
      usd?.rows.map(({ label, nights, nightsMissing, lossNights }) => [label, nights, nightsMissing, lossNights]),
    ).toEqual([['Harbor House', 2, 1, 1]])
    expect(usd?.rows[0]?.change).toMatchObject({ adr: '0.133333', occupancy: '-0.062500' })
    expect(usd?.total).toMatchObject({
      nights: 2,
      totalRevenueMinor: 850_000,
      revpar: '42.500000',
      revparSubtracted: '47.222222',
    })
    expect(eur?.rows.map(({ label, nightsMissing }) => [label, nightsMissing])).toEqual([['Palace', 1]])
    expect(tile(dashboard, 'nightsMissing')?.value).toBe('2')
  })

  it('has no data of what was not recorded, which is not 0, and draws it as a gap', async () => {
    const { series, calendar } = await show({ hotelId: house.id })
    expect(series.map(({ firstDay, occupancy, nights }) => [firstDay, occupancy, nights])).toEqual([
      ['2026-06-15', '0.500000', 1],
      ['2026-06-16', '0.250000', 1],
      ['2026-06-17', null, 0],
      ['2026-06-18', null, 0],
    ])
    expect(calendar).toEqual([
      { day: '2026-06-15', nights: 1, roomsSold: 50, roomsAvailable: 100, occupancy: '0.500000', lossNights: 0 },
      { day: '2026-06-16', nights: 1, roomsSold: 25, roomsAvailable: 100, occupancy: '0.250000', lossNights: 1 },
    ])
  })

  it('of one hotel stands in its currency and leads to its own rows, which add up to the figure', async () => {
    const dashboard = await show({ hotelId: palace.id })
    expect(dashboard.currencies).toEqual(['EUR'])
    const { drill } = tile(dashboard, 'occupancy') ?? {}
    expect(drill).toEqual({
      path: '/hotel-kpi',
      filters: { hotelId: palace.id, from: '2026-06-15', to: '2026-06-18' },
    })
    const { sums } = await stage
      .as('tessa')
      .call(contract.hotelKpi.listHotelNights, { hotelId: palace.id, from: range.from, to: range.to })
    expect(sums[0]?.occupancy.value).toBe(tile(dashboard, 'occupancy')?.value)
  })

  it('says what is aimed at, of the venture as a whole', async () => {
    const aim = { ventureId, metric: 'occupancy', value: '0.7', from: '2026-06-01' }
    await stage.as('tessa').call(contract.kpi.setTarget, aim)
    await stage.as('tessa').call(contract.kpi.setTarget, { ...aim, metric: 'adr', value: '110' })
    expect(tile(await show(), 'occupancy')?.target).toMatchObject({ value: '0.700000', isMet: false })
    expect(tile(await show(), 'adr', 'USD')?.target).toMatchObject({ value: '110.000000', isMet: true })
    expect(tile(await show({ hotelId: house.id }), 'occupancy')?.target).toBeNull()
    const { metrics } = await stage.as('tessa').call(contract.kpi.listTargets, { ventureId })
    expect(metrics.map(({ key }) => key).slice(0, 5)).toEqual(['occupancy', 'adr', 'revpar', 'trevpar', 'goppar'])
  })

  it('shows a hotel from the moment on at which it is entered', async () => {
    await enterHotel(stage, { name: 'Annex', code: 'ANNEX' })
    const [usd] = (await show()).breakdowns
    expect(
      usd?.rows.map(({ label, nights, nightsMissing, occupancy }) => [label, nights, nightsMissing, occupancy]),
    ).toEqual([
      ['Harbor House', 2, 1, '0.375000'],
      ['Annex', 0, 0, null],
    ])
  })

  it('is a file by day or by hotel, blank where nothing is known', async () => {
    const rows = async (part: 'day' | 'hotel') => {
      const { body } = await stage.as('tessa').ask(exportHotelDashboard, { ...range, part })
      return parse(String(body), { bom: true, columns: true }) as Record<string, string>[]
    }
    expect((await rows('day'))[0]).toMatchObject({
      'First day': '2026-06-15',
      'Occupancy (fraction)': '0.500000',
      'ADR (currency)': '120.000000',
      'GOPPAR (currency)': '',
    })
    expect(
      (await rows('hotel')).map((row) => [
        row['Hotel'],
        row['Currency'],
        row['Nights recorded'],
        row['Revenue (currency)'],
      ]),
    ).toEqual([
      ['Harbor House', 'USD', '2', '8500.00'],
      ['Annex', 'USD', '0', ''],
      ['Palace', 'EUR', '1', ''],
    ])
  })
})
