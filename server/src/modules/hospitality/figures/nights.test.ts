import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterHotel, nightsOf, recordNights } from '../../../testing/hotels.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { upsertHotelNights, getHotelNight, voidHotelNight } = contract.hotelKpi
const harbor = VENTURES.harbor.id

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const eventsOf = (hotelId: string) =>
  stage.sql<{ days: string[]; facts: Record<string, unknown> }>(
    `select days, facts from platform.events where type = 'hospitality.kpi_amended' and subject_id = $1 order by id`,
    [hotelId],
  )

describe('recording nights', () => {
  it('H-07 changes what is said and nothing else; null makes a figure unknown', async () => {
    const { id } = await enterHotel(stage, { code: 'PATCH', name: 'Patched' })
    await recordNights(stage, 'tessa', id, [
      { day: '2026-06-17', roomsSold: 40, complimentaryRooms: 2, roomRevenueMinor: 400_000 },
    ])
    const { nights } = await recordNights(stage, 'tessa', id, [
      { day: '2026-06-17', roomsSold: 41, complimentaryRooms: null },
    ])
    expect(nights[0]).toMatchObject({
      physicalRooms: 100,
      roomsSold: 41,
      complimentaryRooms: null,
      houseUseRooms: null,
      roomRevenue: { minor: 400_000, currency: 'USD' },
      version: 2,
    })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      days: ['2026-06-17'],
      facts: {
        hotelName: 'Patched',
        nights: [
          {
            day: '2026-06-17',
            changes: { roomsSold: { before: 40, after: 41 }, complimentaryRooms: { before: 2, after: null } },
          },
        ],
      },
    })
  })

  it('H-07 takes the venture from the hotel, whatever the request says', async () => {
    const { id } = await enterHotel(stage, { code: 'VENTURE', name: 'Venture' })
    const nights = [{ day: '2026-06-17', roomsSold: 1 }]
    const meera = stage.as('meera')
    const elsewhere = await meera.ask(upsertHotelNights, { hotelId: id, ventureId: VENTURES.northline.id, nights })
    expect([elsewhere.status, elsewhere.body.code]).toEqual([404, 'hotel.not_found'])
    expect(await nightsOf(stage, id)).toEqual([])
    await meera.call(upsertHotelNights, { hotelId: id, ventureId: harbor, nights })
    expect((await nightsOf(stage, id)).map(({ ventureId }) => ventureId)).toEqual([harbor])
  })

  it('twice is once, and keeps no history of nothing', async () => {
    const { id } = await enterHotel(stage, { code: 'TWICE', name: 'Twice' })
    const night = { day: '2026-06-17', roomsSold: 40 }
    expect(await recordNights(stage, 'tessa', id, [night])).toMatchObject({ inserted: 1, updated: 0, unchanged: 0 })
    expect(await recordNights(stage, 'tessa', id, [night])).toMatchObject({ inserted: 0, updated: 0, unchanged: 1 })
    expect(await eventsOf(id)).toHaveLength(1)
    const [{ id: nightId = '' } = {}] = await nightsOf(stage, id)
    expect((await stage.as('tessa').call(getHotelNight, { id: nightId })).history).toEqual([])
  })

  it('of many is all or none, and says which night is wrong', async () => {
    const { id } = await enterHotel(stage, { code: 'NONE', name: 'All or none' })
    const good = { day: '2026-06-15', roomsSold: 40 }
    for (const [bad, code] of [
      [{ day: '2026-06-16', outOfOrderRooms: 101 }, 'night.out_of_order'],
      [{ day: '2026-06-19', roomsSold: 1 }, 'night.in_future'],
      [{ day: '2026-06-16' }, 'night.empty'],
      [{ day: '2026-06-15', roomsSold: 41 }, 'night.twice'],
    ] as const) {
      const answer = await stage.as('tessa').ask(upsertHotelNights, { hotelId: id, nights: [good, bad] })
      expect([answer.status, answer.body.code]).toEqual([422, code])
    }
    const negative = { hotelId: id, nights: [{ day: '2026-06-15', roomsSold: -1 }] }
    expect((await stage.as('tessa').ask(upsertHotelNights, negative)).status).toBe(400)
    expect(await nightsOf(stage, id)).toEqual([])
  })

  it('keeps what each night said before, with who said it and when', async () => {
    const { id } = await enterHotel(stage, { code: 'HISTORY', name: 'History' })
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-17', roomsSold: 40 }])
    await recordNights(stage, 'meera', id, [{ day: '2026-06-17', roomsSold: 41 }])
    const [{ id: nightId = '' } = {}] = await nightsOf(stage, id)
    const night = await stage.as('tessa').call(getHotelNight, { id: nightId })
    expect([night.roomsSold, night.version]).toEqual([41, 2])
    expect(night.history).toMatchObject([
      { version: 1, roomsSold: 40, source: 'API', recordedBy: { id: PEOPLE.tessa.id, name: 'Tessa Grant' } },
    ])
    await expect(stage.sql(`update hospitality.hotel_day_history set rooms_sold = 1`)).rejects.toThrow('append-only')
    await expect(
      stage.sql(`update hospitality.hotel_days set rooms_sold = 1 where id = $1`, [nightId]),
    ).rejects.toThrow('one version at a time')
  })

  it('is refused with the version of somebody else’s night, and taken with the one that stands', async () => {
    const { id } = await enterHotel(stage, { code: 'VERSION', name: 'Version' })
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-17', version: 0, roomsSold: 40 }])
    const late = { hotelId: id, nights: [{ day: '2026-06-17', version: 0, roomsSold: 42 }] }
    const answer = await stage.as('tessa').ask(upsertHotelNights, late)
    expect([answer.status, answer.body.code, answer.body.facts]).toEqual([
      409,
      'record.changed',
      { day: '2026-06-17', version: 1 },
    ])
    const [night] = (await recordNights(stage, 'tessa', id, [{ day: '2026-06-17', version: 1, roomsSold: 42 }])).nights
    expect(night?.version).toBe(2)
  })

  it('by two at once makes one night, whose history has both', async () => {
    const { id } = await enterHotel(stage, { code: 'RACE', name: 'Race' })
    const said = Array.from({ length: 8 }, (_, at) => ({ day: '2026-06-17', roomsSold: at + 1 }))
    await Promise.all(said.map((night) => recordNights(stage, 'tessa', id, [night])))
    const nights = await nightsOf(stage, id)
    expect(nights).toHaveLength(1)
    const night = await stage.as('tessa').call(getHotelNight, { id: nights[0]?.id ?? '' })
    const sold = [night.roomsSold, ...night.history.map(({ roomsSold }) => roomsSold)]
    expect(sold.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(await eventsOf(id)).toHaveLength(8)
  })

  it('repeated with its key answers as the first time', async () => {
    const { id } = await enterHotel(stage, { code: 'KEY', name: 'Key' })
    const asked = { hotelId: id, nights: [{ day: '2026-06-17', roomsSold: 40 }] }
    const first = await stage.as('tessa').ask(upsertHotelNights, asked, { key: 'night-of-17' })
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-17', roomsSold: 44 }])
    const again = await stage.as('tessa').ask(upsertHotelNights, asked, { key: 'night-of-17' })
    expect(again.body).toEqual(first.body)
    expect((await nightsOf(stage, id))[0]?.roomsSold).toBe(44)
  })

  it('takes who may import for the venture, and a night is voided by who manages the hotel', async () => {
    const { id } = await enterHotel(stage, { code: 'MAY', name: 'May' })
    const nights = [{ day: '2026-06-17', roomsSold: 40 }]
    expect((await stage.as('luis').ask(upsertHotelNights, { hotelId: id, nights })).status).toBe(403)
    await recordNights(stage, 'tessa', id, nights)
    const [{ id: nightId = '' } = {}] = await nightsOf(stage, id)
    expect((await stage.as('luis').ask(voidHotelNight, { id: nightId, reason: 'Wrong day' })).status).toBe(403)
    const voided = await stage.as('tessa').call(voidHotelNight, { id: nightId, reason: 'Wrong day' })
    expect(voided).toMatchObject({ voided: { reason: 'Wrong day' }, history: [{ roomsSold: 40 }], version: 2 })
    expect(await nightsOf(stage, id)).toEqual([])
    expect((await eventsOf(id)).at(-1)).toMatchObject({ days: ['2026-06-17'], facts: { voided: ['2026-06-17'] } })
    await stage.as('tessa').call(voidHotelNight, { id: nightId, reason: 'Again' })
    expect(await eventsOf(id)).toHaveLength(2)
    await recordNights(stage, 'tessa', id, [{ day: '2026-06-17', roomRevenueMinor: 5 }])
    expect((await nightsOf(stage, id)).map(({ roomsSold, version }) => [roomsSold, version])).toEqual([[null, 3]])
  })
})

describe('H-01 a night is the hotel’s own date', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-06-19'],
    ['Pacific/Honolulu', '2026-06-18'],
    ['Australia/Lord_Howe', '2026-06-19'],
  ])('in %s, where it is %s, and goes through no other clock', async (timeZone, today) => {
    stage.clock.set('2026-06-18T15:00:00.000Z')
    const { id } = await enterHotel(stage, { code: timeZone, name: timeZone, timeZone })
    const days = ['2026-06-17', today]
    await recordNights(
      stage,
      'tessa',
      id,
      days.map((day) => ({ day, roomsSold: 1 })),
    )
    expect((await nightsOf(stage, id)).map(({ day }) => day)).toEqual(days)
    const stored = await stage.sql<{ day: string }>(
      'select day::text from hospitality.hotel_day_facts where hotel_id = $1 order by day',
      [id],
    )
    expect(stored.map(({ day }) => day)).toEqual(days)
  })
})
