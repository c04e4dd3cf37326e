import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel, nightsOf, recordNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { createHotel, changeHotel, getHotel, listHotels, setHotelPeople, voidHotel } = contract.hotels
const harbor = VENTURES.harbor.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const marksOf = (eventType: string, subjectId: string) =>
  stage.sql<{ days: string[] }>(
    'select days from platform.events where type = $1 and subject_id = $2 order by id desc limit 1',
    [eventType, subjectId],
  )

describe('a hotel', () => {
  it('H-13 has a zone and a currency of its own, which nobody changes, and its own day', async () => {
    const hotel = await enterHotel(stage, {
      code: 'KYO',
      name: 'Kyoto',
      timeZone: 'Asia/Tokyo',
      currency: 'JPY',
      lossThresholdMinor: 90_000,
    })
    expect(hotel).toMatchObject({ today: '2026-06-18', lossThreshold: { minor: 90_000, currency: 'JPY' } })
    stage.clock.set('2026-06-18T16:00:00.000Z')
    expect((await stage.as('tessa').call(getHotel, { id: hotel.id })).today).toBe('2026-06-19')
    for (const change of [{ timeZone: 'Asia/Seoul' }, { currency: 'USD' }]) {
      const asked = { id: hotel.id, version: 1, ...change }
      expect((await stage.as('tessa').ask(changeHotel, asked)).status).toBe(400)
    }
    await expect(
      stage.database.sql(
        `set role holdfast_app; update hospitality.hotels set currency = 'USD' where id = '${hotel.id}'`,
      ),
    ).rejects.toThrow('permission denied')
    await stage.database.sql('reset role')
    const bad = { ventureId: harbor, name: 'No zone', code: 'NOZ', currency: 'USD', timeZone: '+05:30' }
    expect((await stage.as('tessa').ask(createHotel, bad)).status).toBe(400)
  })

  it('H-12 keeps an unknown number of rooms unknown', async () => {
    const hotel = await enterHotel(stage, { code: 'UNK', name: 'Unknown rooms', rooms: null })
    expect(hotel.rooms).toBeNull()
    await recordNights(stage, 'tessa', hotel.id, [{ day: '2026-06-17', roomsSold: 40, roomRevenueMinor: 400_000 }])
    const [night] = await nightsOf(stage, hotel.id)
    expect(night).toMatchObject({ physicalRooms: null, availableRooms: null, occupancy: null, revpar: null })
    expect(night?.adr).toBe('100.000000')
  })

  it('has a code of its own in the venture, in any case of letters, free again once it is void', async () => {
    const first = await enterHotel(stage, { code: 'Dup', name: 'First' })
    const again = { ventureId: harbor, name: 'Second', code: 'DUP', timeZone: 'UTC', currency: 'USD' }
    const refused = await stage.as('tessa').ask(createHotel, again)
    expect([refused.status, refused.body.code]).toEqual([409, 'hotel.code_taken'])
    const both = await Promise.all([1, 2].map(() => stage.as('tessa').ask(createHotel, { ...again, code: 'race' })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const other = await enterHotel(stage, { code: 'OTHER', name: 'Other' })
    const renamed = await stage.as('tessa').ask(changeHotel, { id: other.id, version: 1, code: 'dup' })
    expect([renamed.status, renamed.body.code]).toEqual([409, 'hotel.code_taken'])
    const third = await enterHotel(stage, { code: 'THIRD', name: 'Third' })
    const renames = [other, third].map(({ id }) => stage.as('tessa').ask(changeHotel, { id, version: 1, code: 'same' }))
    const answers = (await Promise.all(renames)).map(({ status, body }) => (status === 200 ? status : body.code))
    expect(answers.map(String).toSorted()).toEqual(['200', 'hotel.code_taken'])
    await stage.as('tessa').call(voidHotel, { id: first.id, reason: 'Entered twice' })
    expect((await stage.as('tessa').ask(createHotel, again)).status).toBe(200)
  })

  it('is edited by whoever saw it as it is, and a change of what nights count by names them all', async () => {
    const { id } = await enterHotel(stage, { code: 'EDIT', name: 'Edited' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-16', roomsSold: 1 },
      { day: '2026-06-17', roomsSold: 2 },
    ])
    const tessa = stage.as('tessa')
    expect(await tessa.call(changeHotel, { id, version: 1, name: 'Edited again' })).toMatchObject({ version: 2 })
    expect(await marksOf('hospitality.hotel_changed', id)).toEqual([{ days: [] }])
    const late = await tessa.ask(changeHotel, { id, version: 1, outOfOrderPolicy: 'SUBTRACTED' })
    expect([late.status, late.body.code]).toEqual([409, 'record.changed'])
    await tessa.call(changeHotel, { id, version: 2, outOfOrderPolicy: 'SUBTRACTED' })
    expect(await marksOf('hospitality.hotel_changed', id)).toEqual([{ days: ['2026-06-16', '2026-06-17'] }])
    // Out of order is unknown, so that nobody can say any more how many rooms there were.
    expect((await nightsOf(stage, id)).map(({ availableRooms }) => availableRooms)).toEqual([null, null])
    const hours = await tessa.ask(changeHotel, { id, version: 3, reviewHours: 4 })
    expect([hours.status, hours.body.code]).toEqual([422, 'hotel.hours_order'])
  })

  it('H-02 judges a loss by one threshold of its own, in every place alike', async () => {
    const { id } = await enterHotel(stage, { code: 'LOSS', name: 'Losses', lossThresholdMinor: 50_000 })
    const whole = { foodAndBeverageMinor: 0, otherRevenueMinor: 0 }
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-15', roomRevenueMinor: 49_999, ...whole },
      { day: '2026-06-16', roomRevenueMinor: 50_000, ...whole },
      { day: '2026-06-17', roomRevenueMinor: 10 },
    ])
    const asked = { hotelId: id, from: '2026-06-01', to: '2026-06-30', sort: 'oldest' } as const
    const before = await stage.as('tessa').call(contract.hotelKpi.listHotelNights, asked)
    expect(before.items.map(({ isLossNight }) => isLossNight)).toEqual([true, false, null])
    expect(before.sums[0]?.lossNights).toBe(1)
    await stage.as('tessa').call(changeHotel, { id, version: 1, lossThresholdMinor: 50_001 })
    const after = await stage.as('tessa').call(contract.hotelKpi.listHotelNights, asked)
    expect(after.items.map(({ isLossNight }) => isLossNight)).toEqual([true, true, null])
    expect(after.sums[0]?.lossNights).toBe(2)
  })
})

describe('who answers for a hotel', () => {
  it('is set whole, with first and last days, and told with the nights that it concerns', async () => {
    const { id } = await enterHotel(stage, { code: 'PEOPLE', name: 'People' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-16', roomsSold: 1 },
      { day: '2026-06-17', roomsSold: 2 },
    ])
    const tessa = stage.as('tessa')
    const people = [
      { userId: PEOPLE.luis.id, startsOn: '2026-06-17', endsOn: null },
      { userId: PEOPLE.tessa.id, startsOn: '2026-01-01', endsOn: '2026-06-16' },
    ]
    const hotel = await tessa.call(setHotelPeople, { id, version: 1, people })
    expect(hotel.people).toEqual([{ id: PEOPLE.luis.id, name: 'Luis Ortega' }])
    expect(hotel.assignments.map(({ person, isCurrent }) => [person.name, isCurrent])).toEqual([
      ['Luis Ortega', true],
      ['Tessa Grant', false],
    ])
    expect(await marksOf('hospitality.people_changed', id)).toEqual([{ days: ['2026-06-16', '2026-06-17'] }])
    expect(await tessa.call(setHotelPeople, { id, version: 1, people })).toMatchObject({ version: 2 })
    const [luis, old] = people
    const overlap = [luis, { ...old, userId: PEOPLE.luis.id, endsOn: '2026-06-17' }]
    for (const [asked, status, code] of [
      [{ version: 2, people: overlap }, 422, 'hotel_person.overlaps'],
      [{ version: 2, people: [{ ...luis, userId: PEOPLE.omar.id }] }, 422, 'person.unknown'],
      [{ version: 1, people: [] }, 409, 'record.changed'],
    ] as const) {
      const answer = await tessa.ask(setHotelPeople, { id, ...asked })
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
  })

  it('cannot be written twice on one day, whoever writes', async () => {
    const { id } = await enterHotel(stage, { code: 'OVER', name: 'Overlap' })
    const insert = (from: string) =>
      stage.sql(
        `insert into hospitality.hotel_people (venture_id, hotel_id, user_id, starts_on) values ($1, $2, $3, $4)`,
        [harbor, id, PEOPLE.luis.id, from],
      )
    await insert('2026-06-01')
    await expect(insert('2026-07-01')).rejects.toThrow('hotel_people_one_at_a_time')
  })
})

describe('who may', () => {
  it('see hotels: everybody of the house; a contractor those that they answer for today', async () => {
    const { id } = await enterHotel(stage, { code: 'SEEN', name: 'Seen' })
    const luis = stage.as('luis')
    expect((await luis.call(listHotels, { search: 'SEEN' })).items.map((hotel) => hotel.id)).toEqual([id])
    expect((await luis.call(getHotel, { id })).can).toEqual({ amend: false, assign: false, void: false, record: false })
    await stage.sql(`update ventures.memberships set role = 'CONTRACTOR' where user_id = $1`, [PEOPLE.luis.id])
    expect((await luis.call(listHotels, { search: 'SEEN' })).items).toEqual([])
    expect((await luis.ask(getHotel, { id })).status).toBe(404)
    const people = [{ userId: PEOPLE.luis.id, startsOn: '2026-06-18', endsOn: '2026-06-18' }]
    await stage.as('tessa').call(setHotelPeople, { id, version: 1, people })
    expect((await luis.call(listHotels, { search: 'SEEN' })).items.map((hotel) => hotel.id)).toEqual([id])
    expect((await luis.call(getHotel, { id })).name).toBe('Seen')
    await stage.sql(`update ventures.memberships set role = 'EMPLOYEE' where user_id = $1`, [PEOPLE.luis.id])
  })

  it('manage them: those who lead the house, and nobody of another trade', async () => {
    const { id } = await enterHotel(stage, { code: 'MANAGE', name: 'Managed' })
    expect((await stage.as('luis').ask(changeHotel, { id, version: 1, rooms: 5 })).status).toBe(403)
    expect((await stage.as('omar').ask(changeHotel, { id, version: 1, rooms: 5 })).status).toBe(404)
    expect((await stage.as('omar').ask(getHotel, { id })).status).toBe(404)
    const wrong = await stage.as('meera').ask(listHotels, { ventureId: VENTURES.northline.id })
    expect([wrong.status, wrong.body.code]).toEqual([403, 'venture.wrong_type'])
  })
})

it('the list of hotels goes on by name, and tells the last night and the hotel’s own day', async () => {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const asked = { ventureId: harbor, limit: 3, ...(cursor !== undefined && { cursor }) }
    const page = await stage.as('tessa').call(listHotels, asked)
    seen.push(...page.items.map(({ name, id }) => `${name} ${id}`))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual([...new Set(seen)].sort())
  expect(seen.length).toBeGreaterThan(6)
  const { items } = await stage.as('tessa').call(listHotels, { search: '%' })
  expect(items).toEqual([])
})
