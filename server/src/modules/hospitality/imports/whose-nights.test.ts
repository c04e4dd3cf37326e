import { contract, type Import } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formWith } from '../../../testing/form.ts'
import { enterHotel, importNights, nightsOf, uploadNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { uploadHotelNights, commitHotelNights } = contract.hotelKpi

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const lines = (...rows: readonly string[]) => `${rows.join('\n')}\n`
const badOf = ({ firstBadRows }: Import) =>
  firstBadRows.map(({ line, errors }) => [line, errors[0]?.column, errors[0]?.message])

describe('whose nights they are', () => {
  it('is said by the file or by its rows; another hotel’s row is refused by its code', async () => {
    await enterHotel(stage, { code: 'ONE', name: 'Hotel One' })
    const two = await enterHotel(stage, { code: 'TWO', name: 'Hotel Two' })
    const text = lines('Date,Property,Rooms sold', '2026-06-15,TWO,1', '2026-06-16,hotel one,2', '2026-06-17,NINE,3')
    expect(badOf(await uploadNights(stage, { text, hotel: 'TWO' }))).toEqual([
      [
        3,
        'property',
        'This row is of Hotel One (ONE), and the file is of Hotel Two (TWO). Import it for its own hotel.',
      ],
      [4, 'property', expect.stringContaining('There is no hotel "NINE"')],
    ])
    expect(badOf(await uploadNights(stage, { text }))).toEqual([
      [4, 'property', expect.stringContaining('There is no hotel "NINE"')],
    ])
    const unsaid = await uploadNights(stage, { text: lines('Date,Rooms sold', '2026-06-15,1') })
    expect(badOf(unsaid)[0]?.[2]).toContain('Which hotel this row is of is not said.')
    expect(await nightsOf(stage, two.id)).toEqual([])
  })

  it('is not remembered from the last file with the same headers', async () => {
    const { id } = await enterHotel(stage, { code: 'MEM', name: 'Remembered' })
    const text = lines('Date,Sold rooms', '2026-06-15,1')
    await importNights(stage, { text, hotel: 'MEM' })
    const next = await uploadNights(stage, { text: lines('Date,Sold rooms', '2026-06-16,1') })
    expect([next.options, next.badRows]).toEqual([{}, 1])
    expect(await nightsOf(stage, id)).toHaveLength(1)
  })

  it('H-13 has its money in the hotel’s currency: another is refused, never converted', async () => {
    const { id } = await enterHotel(stage, { code: 'YEN', name: 'Yen', currency: 'JPY', timeZone: 'Asia/Tokyo' })
    await importNights(stage, { text: lines('Date,Rooms sold,Room revenue', '2026-06-17,7,"¥123,456"'), hotel: 'YEN' })
    expect((await nightsOf(stage, id))[0]).toMatchObject({
      roomRevenue: { minor: 123_456, currency: 'JPY' },
      adr: '17636.571429',
    })
    const text = lines('Date,Room revenue', '2026-06-16,$100', '2026-06-15,100.50')
    expect(badOf(await uploadNights(stage, { text, hotel: 'YEN' }))).toEqual([
      [2, 'roomRevenueMinor', '"100 $" is in USD, and JPY is kept here. Convert the amount first.'],
      [3, 'roomRevenueMinor', '"100.50" has more decimals than JPY has. Round it to 0, like 1,234.'],
    ])
  })

  it('stands in a file once: twice is told by its line', async () => {
    await enterHotel(stage, { code: 'DOUBLE', name: 'Double' })
    const text = lines('Date,Rooms sold', '2026-06-15,1', '15/06/2026,2')
    expect(badOf(await uploadNights(stage, { text, hotel: 'DOUBLE' }))).toEqual([
      [3, 'day', 'Line 2 is of the same night, 2026-06-15 at Double. Leave one of the two out.'],
    ])
  })
})

describe('the door of its own', () => {
  const send = async (fields: Readonly<Record<string, string>>, text: string) => {
    const { body, headers } = formWith(fields, { name: 'nights.csv', bytes: Buffer.from(text) })
    return stage.as('tessa').send(uploadHotelNights, body, headers)
  }

  it('takes a file of one hotel, answers with a token, and writes when that is committed', async () => {
    const hotel = await enterHotel(stage, { code: 'DOOR', name: 'Door' })
    const answer = await send({ hotelId: hotel.id }, lines('Date,Rooms sold', '2026-06-15,70'))
    expect(answer.status).toBe(200)
    const { token, preview } = answer.body as { token: string; preview: Import }
    expect([preview.id, preview.options, preview.wouldBe.new]).toEqual([token, { hotel: 'DOOR' }, 1])
    expect(await nightsOf(stage, hotel.id)).toEqual([])
    await stage.as('tessa').call(commitHotelNights, { token })
    await stage.settle()
    expect((await nightsOf(stage, hotel.id)).map(({ roomsSold }) => roomsSold)).toEqual([70])
    const again = await stage.as('tessa').ask(commitHotelNights, { token })
    expect([again.status, again.body.code]).toEqual([409, 'import.done'])
  })

  it('refuses what is not there for the person, and imports of another kind', async () => {
    const text = lines('Date,Rooms sold', '2026-06-15,70')
    expect((await send({ hotelId: '00000000-0000-4000-8000-000000000000' }, text)).status).toBe(404)
    expect((await send({}, text)).status).toBe(400)
    expect((await send({ ventureId: VENTURES.northline.id }, text)).status).toBe(403)
    const hotel = await enterHotel(stage, { code: 'DOOR2', name: 'Door two' })
    const { body, headers } = formWith({ hotelId: hotel.id }, { name: 'n.csv', bytes: Buffer.from(text) })
    expect((await stage.as('luis').send(uploadHotelNights, body, headers)).status).toBe(403)
    const missing = { token: '00000000-0000-4000-8000-000000000000' }
    expect((await stage.as('tessa').ask(commitHotelNights, missing)).status).toBe(404)
  })
})
