import { contract, type Hotel, type HotelFigures } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { enterHotel, recordNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const ventureId = VENTURES.harbor.id
const JUNE = { from: '2026-06-01', to: '2026-06-30' } as const

let stage: Stage
let house: Hotel
let inn: Hotel

beforeAll(async () => {
  stage = await openStage()
  house = await enterHotel(stage, { lossThresholdMinor: 200_000 })
  inn = await enterHotel(stage, { name: 'Harbor Inn', code: 'INN', rooms: 20, outOfOrderPolicy: 'SUBTRACTED' })
  await recordNights(stage, 'tessa', house.id, [
    { day: '2026-06-15', roomsSold: 50, roomRevenueMinor: 500_000, foodAndBeverageMinor: 0, otherRevenueMinor: 0 },
    { day: '2026-06-16', roomsSold: 10, roomRevenueMinor: 150_000, foodAndBeverageMinor: 0, otherRevenueMinor: 0 },
    // Only what the night audit knew: rooms, no money.
    { day: '2026-06-17', roomsSold: 90 },
  ])
  await recordNights(stage, 'tessa', inn.id, [
    { day: '2026-06-15', roomsSold: 8, outOfOrderRooms: 4, complimentaryRooms: 2, roomRevenueMinor: 160_000 },
  ])
  await stage.settle()
})
afterAll(() => stage.close())

const figures = (input: object = {}) => stage.as('tessa').call(contract.kpi.hotelKpi, { ventureId, ...JUNE, ...input })
const shown = ({ occupancy, adr, revpar, trevpar }: HotelFigures) => ({ occupancy, adr, revpar, trevpar })

test('H-08 a portfolio is Σ ÷ Σ over every night of the range, never a mean of ratios', async () => {
  const { total } = await figures()
  expect(total).toHaveLength(1)
  // 158 of 316 rooms; 8,100.00 over 68 rooms sold, and over 216 available, of nights of which both are known.
  expect(total[0]).toMatchObject({ nights: 4, occupancy: '0.500000', adr: '119.117647', revpar: '37.500000' })
})

test('H-12 what is unknown enters no sum: a night without revenue has an occupancy and no rate', async () => {
  const { items } = await figures({ hotelId: house.id })
  const night = items.find(({ periodStart }) => periodStart === '2026-06-17')
  expect(night).toMatchObject({ nights: 1, occupancy: '0.900000', adr: null, revpar: null, roomRevenueMinor: null })
  const none = items.find(({ periodStart }) => periodStart === '2026-06-10')
  expect(none).toMatchObject({ nights: 0, occupancy: null, roomsSold: null, totalRevenueMinor: null, currency: 'USD' })
})

test('both treatments stand beside each other: complimentary rooms, and rooms out of order', async () => {
  const { total } = await figures({ hotelId: inn.id })
  expect(total[0]).toMatchObject({
    occupancy: '0.500000',
    occupancyCounted: '0.400000',
    occupancySubtracted: '0.500000',
    occupancyWithComplimentary: '0.625000',
    adr: '200.000000',
    adrWithComplimentary: '160.000000',
    revpar: '100.000000',
    revparCounted: '80.000000',
  })
})

test('H-02 loss nights are judged by the one threshold of their hotel, and only where the whole revenue is known', async () => {
  const { total } = await figures()
  expect(total[0]).toMatchObject({ lossNights: 1, lossJudged: 2 })
  const { version } = await stage.as('tessa').call(contract.hotels.getHotel, { id: house.id })
  const change = { id: house.id, version, lossThresholdMinor: 600_000 }
  await stage.as('tessa').call(contract.hotels.changeHotel, change)
  await stage.settle()
  expect((await figures()).total[0]).toMatchObject({ lossNights: 2, lossJudged: 2, computed: 'stored' })
})

test('weeks and months are the same sums; events told again write nothing', async () => {
  const months = await figures({ groupBy: 'month' })
  expect(months.items.map(shown)).toEqual(months.total.map(shown))
  const rows = () => stage.sql('select xmin::text, hotel_id, day from kpi.hotel_daily order by day, hotel_id')
  const before = await rows()
  expect(before).toHaveLength(4)
  await stage.redeliverAllEvents()
  expect(await rows()).toEqual(before)
})

test('a day that nobody computed yet is counted for the reply, and says so', async () => {
  await stage.sql("delete from kpi.computed_days where area = 'kpi.hotel'")
  await stage.sql('delete from kpi.hotel_daily')
  const { total } = await figures()
  expect(total[0]).toMatchObject({ nights: 4, occupancy: '0.500000', computed: 'now' })
  await stage.settle()
  expect((await figures()).total[0]).toMatchObject({ nights: 4, occupancy: '0.500000', computed: 'stored' })
})

test('another trade has no such figures, and a hotel venture none of freight', async () => {
  const freight = await stage.as('omar').ask(contract.kpi.hotelKpi, { ventureId: VENTURES.northline.id, ...JUNE })
  expect(freight).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
  const hotels = await stage.as('tessa').ask(contract.kpi.freightKpi, { ventureId, ...JUNE })
  expect(hotels).toMatchObject({ status: 403, body: { code: 'venture.wrong_type' } })
})
