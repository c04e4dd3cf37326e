import { contract } from '@holdfast/contract'
import { type HotelRatio, hotelRatios } from '@holdfast/engine/hospitality'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel, recordNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { ratioText } from './queries/found-night.ts'

const { listHotelNights, exportHotelNights } = contract.hotelKpi
const harbor = VENTURES.harbor.id
const JUNE = { from: '2026-06-01', to: '2026-06-30' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the list of nights', () => {
  const known = {
    outOfOrderRooms: 5,
    complimentaryRooms: 2,
    houseUseRooms: 1,
    foodAndBeverageMinor: 60_000,
    otherRevenueMinor: 15_000,
    grossOperatingProfitMinor: -20_000,
  }

  it('H-08 has the sums of the whole range beside a page of it: Σ ÷ Σ over all hotels, a currency by itself', async () => {
    const [one, other] = [
      await enterHotel(stage, { code: 'SUM1', name: 'Sum one' }),
      await enterHotel(stage, { code: 'SUM2', name: 'Sum two', outOfOrderPolicy: 'SUBTRACTED', rooms: 50 }),
    ]
    const days = Array.from({ length: 17 }, (_, at) => `2026-05-${String(at + 1).padStart(2, '0')}`)
    for (const { id } of [one, other])
      await recordNights(
        stage,
        'tessa',
        id,
        days.map((day, at) => ({ day, ...known, roomsSold: at * 2, roomRevenueMinor: at * at * 10_000 })),
      )
    const asked = { ventureId: harbor, from: '2026-05-01', to: '2026-05-31', limit: 4 }
    const { items, sums, hasMore } = await stage.as('tessa').call(listHotelNights, asked)
    expect([items.length, hasMore, sums.length]).toEqual([4, true, 1])
    const sold = 2 * days.reduce((sum, _, at) => sum + at * 2, 0)
    expect(sums[0]).toMatchObject({
      currency: 'USD',
      nights: 34,
      // Neither hotel has a threshold: no night was judged.
      lossNights: null,
      roomsSold: { sum: sold, nights: 34 },
      totalRevenueMinor: { sum: 2 * days.reduce((sum, _, at) => sum + at * at * 10_000 + 75_000, 0), nights: 34 },
      occupancy: { value: (sold / (17 * 100 + 17 * 45)).toFixed(6), nights: 34 },
      occupancyCounted: { value: (sold / (17 * 150)).toFixed(6), nights: 34 },
    })
  })

  it('H-03 gives the rates that the rules give, of a night and of a range, what is unknown left out', async () => {
    const { id, currency } = await enterHotel(stage, { code: 'RULES', name: 'Rules', outOfOrderPolicy: 'SUBTRACTED' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-10', ...known, roomsSold: 30, roomRevenueMinor: 300_001 },
      { day: '2026-06-11', ...known, roomsSold: 0, roomRevenueMinor: 10_000 },
      { day: '2026-06-12', ...known, roomsSold: null, roomRevenueMinor: 99_999 },
      { day: '2026-06-13', roomsSold: 77, roomRevenueMinor: 700_000 },
    ])
    const asked = { hotelId: id, ...JUNE, sort: 'oldest' } as const
    const { items, sums } = await stage.as('tessa').call(listHotelNights, asked)
    const nights = items.map((night) => ({
      day: night.day,
      outOfOrderPolicy: 'SUBTRACTED' as const,
      physicalRooms: night.physicalRooms,
      outOfOrderRooms: night.outOfOrderRooms,
      roomsSold: night.roomsSold,
      complimentaryRooms: night.complimentaryRooms,
      houseUseRooms: night.houseUseRooms,
      roomRevenueMinor: night.roomRevenue?.minor ?? null,
      foodAndBeverageMinor: night.foodAndBeverage?.minor ?? null,
      otherRevenueMinor: night.otherRevenue?.minor ?? null,
      grossOperatingProfitMinor: night.grossOperatingProfit?.minor ?? null,
    }))
    for (const [ratio, parts] of Object.entries(hotelRatios(nights)) as [HotelRatio, never][]) {
      const { nights: measured } = parts as { nights: number }
      expect([ratio, sums[0]?.[ratio]]).toEqual([ratio, { value: ratioText(ratio, parts, currency), nights: measured }])
    }
    expect(items.map(({ adr, occupancy }) => [adr, occupancy])).toEqual([
      ['100.000333', '0.315789'],
      [null, '0.000000'],
      [null, null],
      ['90.909091', null],
    ])
    expect(items[0]?.warnings).toEqual([])
  })

  it('H-05 totals rooms, food and beverage and other: what one of them does not know, the total does not', async () => {
    const { id } = await enterHotel(stage, { code: 'TOTAL', name: 'Total' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-10', roomRevenueMinor: 100, foodAndBeverageMinor: 20, otherRevenueMinor: 3 },
      { day: '2026-06-11', roomRevenueMinor: 100, foodAndBeverageMinor: 20 },
    ])
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-10', roomRevenueMinor: 200 }])
    const asked = { hotelId: id, ...JUNE, sort: 'oldest' } as const
    const { items, sums } = await stage.as('tessa').call(listHotelNights, asked)
    expect(items.map(({ totalRevenue }) => totalRevenue?.minor ?? null)).toEqual([223, null])
    expect(sums[0]?.totalRevenueMinor).toEqual({ sum: 223, nights: 1 })
  })

  it('goes on after a page without leaving out or repeating a night, and refuses a range that is no range', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const asked = { ventureId: harbor, from: '2026-05-01', to: '2026-06-30', limit: 7 }
      const page = await stage.as('tessa').call(listHotelNights, { ...asked, ...(cursor !== undefined && { cursor }) })
      seen.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor !== undefined)
    const [counted] = await stage.sql<{ nights: number }>(
      `select count(*)::int as nights from hospitality.hotel_day_facts where day between '2026-05-01' and '2026-06-30'`,
    )
    expect([new Set(seen).size, seen.length]).toEqual([counted?.nights, counted?.nights])
    for (const [from, to, code] of [
      ['2026-06-02', '2026-06-01', 'range.order'],
      ['2025-01-01', '2026-06-01', 'range.too_long'],
    ]) {
      const answer = await stage.as('tessa').ask(listHotelNights, { from, to })
      expect([answer.status, answer.body.code]).toEqual([422, code])
    }
  })

  it('goes into a file in which no name is a formula', async () => {
    const { id } = await enterHotel(stage, { code: '=1+1', name: '=cmd|A' })
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-10', roomRevenueMinor: -150, roomsSold: 0 }])
    const answer = await stage.as('tessa').ask(exportHotelNights, { ventureId: harbor, hotelId: id, ...JUNE })
    const [, line = ''] = String(answer.body).split('\r\n').join('\n').split('\n')
    expect(line).toContain("2026-06-10,'=1+1,'=cmd|A,100,,0,,,USD,-1.50")
  })
})
