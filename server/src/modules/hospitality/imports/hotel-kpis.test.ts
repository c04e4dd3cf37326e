import { contract, type Import } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { enterHotel, importNights, nightsOf, recordNights, uploadNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { commitImport, showImport, fixImportRow, importErrors } = contract.imports
const { getHotelNight, exportHotelNights } = contract.hotelKpi

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`
const badOf = ({ firstBadRows }: Import) =>
  firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])
const outcomesOf = ({ sample }: Import) => sample.map(({ line, outcome }) => [line, outcome])

describe('a file of nights', () => {
  it('H-06 is read as people write: thousands, currency and percent signs, dd-mm-yy and ISO, blank as unknown, totals passed over', async () => {
    const { id } = await enterHotel(stage, { code: 'SIGNS', name: 'Signs' })
    const text = lines(
      'Date;Rooms;OOO;Rooms Sold;Occupancy %;Room Revenue;F&B Revenue;Other Revenue;GOP',
      '15-06-26;1,100;;82;7.45%;"$12,345.60";USD 1,000;0;(1,234.50)',
      '2026-06-16;1,100;5;;;$9,000;;;',
      'Total;2,200;5;82;;"$21,345.60";;;',
      'MTD average;;;;;;;;',
    )
    const seen = await uploadNights(stage, { text, hotel: 'SIGNS' })
    expect([seen.badRows, seen.skippedRows, seen.wouldBe]).toEqual([0, 2, { new: 2, changed: 0, same: 0 }])
    expect(seen.notes).toContain('Lines 4, 5 sum up other rows and are passed over.')
    await importNights(stage, { text, hotel: 'signs' })
    expect(await nightsOf(stage, id)).toMatchObject([
      {
        day: '2026-06-15',
        physicalRooms: 1_100,
        outOfOrderRooms: null,
        roomsSold: 82,
        roomRevenue: { minor: 1_234_560, currency: 'USD' },
        foodAndBeverage: { minor: 100_000 },
        otherRevenue: { minor: 0 },
        grossOperatingProfit: { minor: -123_450 },
        source: 'UPLOAD',
        recordedBy: { name: 'Tessa Grant' },
      },
      { day: '2026-06-16', roomsSold: null, roomRevenue: { minor: 900_000 }, foodAndBeverage: null, adr: null },
    ])
  })

  it('H-06 with one bad row imports none; put right, it imports all; its bad rows can be downloaded', async () => {
    const { id } = await enterHotel(stage, { code: 'BAD', name: 'Bad rows' })
    const text = lines(
      'Date,Rooms sold,Out of order,Room revenue',
      '2026-06-14,50,0,5000',
      '2026-06-15,fifty,0,5000',
      '2026-06-16,50,101,5000',
      '2026-06-31,50,0,5000',
    )
    const seen = await uploadNights(stage, { text, hotel: 'BAD' })
    expect(badOf(seen)).toEqual([
      [3, 'roomsSold', '"fifty" is not a whole number. Write it like 1,234.'],
      [4, 'outOfOrderRooms', '101 rooms cannot be out of order in a hotel of 100. Correct one of the two.'],
      [5, 'day', '"2026-06-31" is not a day. Write it like 2026-06-18.'],
    ])
    expect(seen.can).toMatchObject({ commit: false, skip: false, fix: true })
    const tessa = stage.as('tessa')
    for (const [skipErrors, code] of [
      [true, 'import.all_or_nothing'],
      [false, 'import.bad_rows'],
    ] as const) {
      const refused = await tessa.ask(commitImport, { id: seen.id, version: seen.version, skipErrors })
      expect([refused.status, refused.body.code]).toEqual([422, code])
    }
    const errors = String((await tessa.ask(importErrors, { id: seen.id })).body)
    expect(errors).toContain('2026-06-15,fifty,0,5000')
    expect(errors).not.toContain('2026-06-14')
    expect(await nightsOf(stage, id)).toEqual([])
    let { version } = seen
    for (const [line, given] of [
      [3, { 'Rooms sold': '50' }],
      [4, { 'Out of order': '1' }],
      [5, null],
    ] as const)
      ({ version } = await tessa.call(fixImportRow, { id: seen.id, version, line, given }))
    await tessa.call(commitImport, { id: seen.id, version })
    await stage.settle()
    expect((await tessa.call(showImport, { id: seen.id })).progress.became).toEqual({ new: 3, changed: 0, same: 0 })
    expect((await nightsOf(stage, id)).map(({ day }) => day)).toEqual(['2026-06-14', '2026-06-15', '2026-06-16'])
  })

  it('H-06 may be a true workbook, whose dates and numbers are cells', async () => {
    const { id } = await enterHotel(stage, { code: 'XLSX', name: 'Workbook' })
    const cells = (values: readonly (string | number | Date)[]) =>
      values.map((value) => ({ value, ...(value instanceof Date && { format: 'dd-mm-yy' }) }))
    const rows = [
      cells(['Business date', 'Property', 'Sold', 'Rooms revenue']),
      cells([new Date(Date.UTC(2026, 5, 3)), 'XLSX', 61, 6_120.75]),
      cells([new Date(Date.UTC(2026, 5, 4)), 'XLSX', 62, 6_200]),
      cells(['Grand total', '', 123, 12_320.75]),
    ]
    const text = await writeXlsxFile(rows as never).toBuffer()
    const done = await importNights(stage, { text, fileName: 'nights.xlsx' })
    expect(done.progress.became.new).toBe(2)
    expect(await nightsOf(stage, id)).toMatchObject([
      { day: '2026-06-03', roomsSold: 61, roomRevenue: { minor: 612_075 } },
      { day: '2026-06-04', roomsSold: 62, roomRevenue: { minor: 620_000 } },
    ])
  })

  it('H-04 says nothing of columns that it does not have: what the hotel reported stays', async () => {
    const { id } = await enterHotel(stage, { code: 'KEEP', name: 'Keeps', rooms: 90 })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-17', physicalRooms: 88, outOfOrderRooms: 3, roomsSold: 70, roomRevenueMinor: 700_000 },
    ])
    await importNights(stage, { text: lines('Date,F&B', '2026-06-17,"1,200.00"', '2026-06-16,5'), hotel: 'KEEP' })
    expect(await nightsOf(stage, id)).toMatchObject([
      { day: '2026-06-16', physicalRooms: 90, roomsSold: null, roomRevenue: null },
      {
        day: '2026-06-17',
        physicalRooms: 88,
        outOfOrderRooms: 3,
        roomsSold: 70,
        roomRevenue: { minor: 700_000 },
        foodAndBeverage: { minor: 120_000 },
      },
    ])
  })

  it('shows row by row what it would do, with what stands now', async () => {
    const { id } = await enterHotel(stage, { code: 'ROWS', name: 'Row by row' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-15', roomsSold: 70, roomRevenueMinor: 700_000 },
      { day: '2026-06-16', roomsSold: 71, roomRevenueMinor: 710_000 },
    ])
    const text = lines('Date,Rooms sold,Room revenue', '2026-06-15,70,7000', '2026-06-16,,7200.5', '2026-06-17,9,900')
    const seen = await uploadNights(stage, { text, hotel: 'ROWS' })
    expect(seen.wouldBe).toEqual({ new: 1, changed: 1, same: 1 })
    expect(outcomesOf(seen)).toEqual([
      [2, 'same'],
      [3, 'changed'],
      [4, 'new'],
    ])
    expect(seen.sample[1]).toMatchObject({
      values: { roomsSold: '', roomRevenueMinor: '7200.5' },
      before: { roomsSold: '71', roomRevenueMinor: '7100.00' },
    })
  })

  it('H-01 twice changes nothing, and the same day again replaces it with history, however its date is written', async () => {
    const { id } = await enterHotel(stage, { code: 'AGAIN', name: 'Again', timeZone: 'Pacific/Kiritimati' })
    const first = { text: lines('Date,Rooms sold,Room revenue', '2026-06-17,70,7000'), hotel: 'AGAIN' }
    expect((await importNights(stage, first)).progress.became).toEqual({ new: 1, changed: 0, same: 0 })
    const rows = await stage.sql('select * from hospitality.hotel_days where hotel_id = $1', [id])
    expect((await importNights(stage, first)).progress.became).toEqual({ new: 0, changed: 0, same: 1 })
    expect(await stage.sql('select * from hospitality.hotel_days where hotel_id = $1', [id])).toEqual(rows)
    const corrected = { text: lines('Night;Sold;Room Revenue', '17-06-26;72;7000'), hotel: 'AGAIN' }
    expect((await importNights(stage, corrected)).progress.became).toEqual({ new: 0, changed: 1, same: 0 })
    const nights = await nightsOf(stage, id)
    expect(nights.map(({ day, roomsSold, version }) => [day, roomsSold, version])).toEqual([['2026-06-17', 72, 2]])
    const night = await stage.as('tessa').call(getHotelNight, { id: nights[0]?.id ?? '' })
    expect(night.history.map(({ roomsSold }) => roomsSold)).toEqual([70])
  })

  it('makes no night of the days of a form that are still blank, and refuses a night that has not come', async () => {
    const { id } = await enterHotel(stage, { code: 'FORM', name: 'Form' })
    const form = lines('Date,Rooms sold', '2026-06-17,70', '2026-06-18,', '2026-06-19,', '2026-06-30,')
    await importNights(stage, { text: form, hotel: 'FORM' })
    expect((await nightsOf(stage, id)).map(({ day }) => day)).toEqual(['2026-06-17'])
    const ahead = await uploadNights(stage, { text: lines('Date,Rooms sold', '2026-06-20,70'), hotel: 'FORM' })
    expect(badOf(ahead)).toEqual([[2, 'day', '2026-06-20 has not come yet at Form.']])
  })
})

describe('statistics of OPERA', () => {
  const HEADER =
    'BUSINESS_DATE,RESORT,NAME,ROOM_CLASS,OCC_ROOM,AVAIL_ROOM,OOO_ROOMS,OS_ROOMS,COMP_ROOM,HOUSE_USE_ROOM,DAYUSE_ROOM,ROOM_REVENUE,FOOD_BEV_REVENUE,OTHER_REVENUE'

  it('are understood by their names: a night is all its room classes, and occupied rooms are not all sold', async () => {
    const { id } = await enterHotel(stage, { code: 'OPERA', name: 'Opera', outOfOrderPolicy: 'SUBTRACTED' })
    const text = lines(
      HEADER,
      '03-06-26,OPERA,Opera,STD,40,58,2,0,1,1,0,"4,000.00",500.00,20.00',
      '03-06-26,OPERA,Opera,SUITE,10,19,1,0,0,1,1,"3,000.50",100.00,5.00',
      '14-06-26,OPERA,Opera,STD,30,60,0,0,,0,0,3000,0,0',
      '14-06-26,OPERA,Opera,SUITE,1,20,0,0,0,0,0,300,0,0',
    )
    expect((await uploadNights(stage, { text })).notes).toContain(
      'The file counts rooms without those out of order: both are added up to the rooms of the hotel (line 2: 58 + 2 = 60, and so on).',
    )
    const done = await importNights(stage, { text })
    expect(done.progress.became.new).toBe(4)
    expect(await nightsOf(stage, id)).toMatchObject([
      {
        day: '2026-06-03',
        physicalRooms: 80,
        outOfOrderRooms: 3,
        availableRooms: 77,
        roomsSold: 47,
        complimentaryRooms: 1,
        houseUseRooms: 2,
        roomRevenue: { minor: 700_050 },
        occupancy: '0.610390',
      },
      // One class does not say how many rooms were free, so that nobody knows how many of the night were sold.
      {
        day: '2026-06-14',
        physicalRooms: 80,
        roomsSold: null,
        complimentaryRooms: null,
        roomRevenue: { minor: 330_000 },
      },
    ])
    expect((await importNights(stage, { text })).progress.became).toEqual({ new: 0, changed: 0, same: 4 })
  })
})

describe('what a file leaves open', () => {
  it('keeps the rooms of a hotel where a file counts them less those out of order, and says so', async () => {
    const { id } = await enterHotel(stage, { code: 'NET', name: 'Net', rooms: 90 })
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-15', physicalRooms: 88, outOfOrderRooms: 3 }])
    const text = lines('BUSINESS_DATE,AVAIL_ROOM,OCC_ROOM', '2026-06-15,85,70', '2026-06-16,86,71')
    const { notes } = await uploadNights(stage, { text, hotel: 'NET' })
    expect(notes).toContain(
      'The file counts rooms without those out of order and does not say how many these are (line 2, 3): nothing is said there of the rooms of the hotel.',
    )
    const told = lines('BUSINESS_DATE,AVAIL_ROOM,OOO_ROOMS,ROOMS', '2026-06-15,85,3,90')
    expect((await uploadNights(stage, { text: told, hotel: 'NET' })).notes).toEqual([])
    await importNights(stage, { text, hotel: 'NET' })
    expect(await nightsOf(stage, id)).toMatchObject([
      { physicalRooms: 88, outOfOrderRooms: 3, roomsSold: 70 },
      { physicalRooms: 90, roomsSold: 71 },
    ])
  })

  it('H-13 refuses a row whose currency is not the hotel’s', async () => {
    await enterHotel(stage, { code: 'CCY', name: 'Currencies' })
    const text = lines('Date,Currency,Room revenue', '2026-06-15,usd,100', '2026-06-16,EUR,100')
    expect(badOf(await uploadNights(stage, { text, hotel: 'CCY' }))).toEqual([
      [3, 'currency', 'This row is in EUR, and USD is kept at Currencies. Convert its amounts first.'],
    ])
  })

  it('H-01 takes a date as it is written, whatever time and offset follow it', async () => {
    const { id } = await enterHotel(stage, { code: 'ZULU', name: 'Zulu' })
    await importNights(stage, { text: lines('Date,Rooms sold', '2026-06-16T00:00:00.000Z,7'), hotel: 'ZULU' })
    expect((await nightsOf(stage, id)).map(({ day }) => day)).toEqual(['2026-06-16'])
  })
})

describe('what is worth a look', () => {
  it('is told and not refused: more rooms in use than there are, an occupancy that does not follow', async () => {
    await enterHotel(stage, { code: 'WARN', name: 'Warnings' })
    const text = lines('Date,Rooms sold,Occupancy', '2026-06-15,104,104%', '2026-06-16,50,62.5', '2026-06-17,50,0.5')
    const { notes, badRows } = await uploadNights(stage, { text, hotel: 'WARN' })
    expect(badRows).toBe(0)
    expect(notes).toEqual([
      'Line 2, 2026-06-15: 104 rooms are in use or out of order, and the hotel has 100.',
      'The file’s own occupancy differs from what its rooms come to on one night (line 3): look at what it counts as rooms and as sold.',
    ])
  })
})

it('the export is read again by an upload, and changes nothing', async () => {
  const hotel = await enterHotel(stage, { code: 'ROUND', name: 'Round trip', outOfOrderPolicy: 'SUBTRACTED' })
  await recordNights(stage, 'tessa', hotel.id, [
    {
      day: '2026-06-15',
      roomsSold: 70,
      outOfOrderRooms: 2,
      roomRevenueMinor: 1_234_567,
      grossOperatingProfitMinor: -5,
    },
    { day: '2026-06-16', complimentaryRooms: 0, houseUseRooms: 3, foodAndBeverageMinor: 100, physicalRooms: null },
  ])
  const asked = { ventureId: VENTURES.harbor.id, hotelId: hotel.id, from: '2026-06-01', to: '2026-06-30' }
  const text = String((await stage.as('tessa').ask(exportHotelNights, asked)).body)
  expect((await importNights(stage, { text })).progress.became).toEqual({ new: 0, changed: 0, same: 2 })
})

it('a hotel that is voided while its file waits ends the import, and nothing of it is written', async () => {
  const { id } = await enterHotel(stage, { code: 'GONE', name: 'Gone' })
  const seen = await uploadNights(stage, { text: lines('Date,Rooms sold', '2026-06-15,70'), hotel: 'GONE' })
  await stage.as('tessa').call(contract.hotels.voidHotel, { id, reason: 'Never ours' })
  await stage.as('tessa').call(commitImport, { id: seen.id, version: seen.version })
  await stage.settle()
  const ended = await stage.as('tessa').call(showImport, { id: seen.id })
  expect(ended.status).toBe('FAILED')
  expect(await stage.sql('select from hospitality.hotel_days where hotel_id = $1', [id])).toEqual([])
})
