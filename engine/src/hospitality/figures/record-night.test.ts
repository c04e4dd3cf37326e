import { describe, expect, it } from 'vitest'
import { hotel, KNOWN_NIGHT, UNKNOWN_NIGHT } from '../testing/nights.ts'
import { checkNight, nightWarnings } from './check-night.ts'
import { type HotelNight, NIGHT_FIGURES, type NightFigures } from './night.ts'
import { kpiUploaded } from './night-events.ts'
import type { NightPatch } from './patch-night.ts'
import { recordNight } from './record-night.ts'

const figuresOf = (night: NightFigures) =>
  Object.fromEntries(NIGHT_FIGURES.map((figure) => [figure, night[figure]])) as NightFigures
const KNOWN = figuresOf(KNOWN_NIGHT)
const UNKNOWN = figuresOf(UNKNOWN_NIGHT)
const HOTEL = hotel()
const TODAY = '2026-06-18'
const standing: HotelNight = {
  hotelId: HOTEL.id,
  day: '2026-06-17',
  figures: KNOWN,
  source: 'UPLOAD',
  isVoid: false,
  version: 3,
}
const say = (patch: NightPatch, night: HotelNight | null = standing, version?: number) =>
  recordNight(HOTEL, night, { day: '2026-06-17', patch, version }, TODAY)

describe('what is said of a night', () => {
  it('H-07 changes only that: what was left out stays, and never becomes 0', () => {
    expect(say({ roomsSold: 31 }).figures).toEqual({ ...KNOWN, roomsSold: 31 })
    expect(say({ roomsSold: 31, roomRevenueMinor: undefined }).figures).toEqual({ ...KNOWN, roomsSold: 31 })
    expect(say({ roomsSold: 0 }, null).figures).toEqual({ ...UNKNOWN, roomsSold: 0, physicalRooms: 120 })
  })

  it('clears with null, which is not 0', () => {
    expect(say({ roomsSold: null }).figures.roomsSold).toBeNull()
    expect(say({ roomsSold: null }).change?.before?.roomsSold).toBe(30)
  })

  it('is new again for whoever saw none when it is void, and not when somebody entered it meanwhile', () => {
    const isVoid = { ...standing, isVoid: true }
    expect(say({ roomsSold: 5 }, isVoid, 0).change).not.toBeNull()
    expect(say({ roomsSold: 5 }, isVoid, 3).change).not.toBeNull()
    for (const [night, seen] of [
      [isVoid, 2],
      [standing, 0],
    ] as const)
      expect(() => say({ roomsSold: 5 }, night, seen)).toThrow('Somebody changed 2026-06-17 meanwhile')
    expect(() => say({ roomsSold: 5 }, null, 3)).toThrow('Somebody changed 2026-06-17 meanwhile')
  })

  it('changes nothing when it stands already, whatever version it was said of', () => {
    expect(say({ roomsSold: 30 }, standing, 1).change).toBeNull()
    expect(say({}, standing).change).toBeNull()
  })

  it('is refused when somebody else changed the night meanwhile', () => {
    expect(() => say({ roomsSold: 31 }, standing, 2)).toThrow('Somebody changed 2026-06-17 meanwhile')
    expect(() => say({ roomsSold: 31 }, standing, 0)).toThrow('meanwhile')
    expect(() => say({ roomsSold: 31 }, null, 1)).toThrow('meanwhile')
    expect(say({ roomsSold: 31 }, standing, 3).change).not.toBeNull()
    expect(say({ roomsSold: 31 }, null, 0).change?.before).toBeNull()
  })

  it('H-12 gives a new night the rooms that the hotel is known to have, and none where nobody knows them', () => {
    expect(say({ roomsSold: 31 }, null).figures.physicalRooms).toBe(120)
    expect(say({ roomsSold: 31, physicalRooms: null }, null).figures.physicalRooms).toBeNull()
    const given = { day: '2026-06-17', patch: { roomsSold: 31 } }
    expect(recordNight(hotel({ rooms: null }), null, given, TODAY).figures.physicalRooms).toBeNull()
  })

  it('stands alone where the night was void: nothing that was taken out comes back', () => {
    const { figures, change } = say({ roomsSold: 31 }, { ...standing, isVoid: true })
    expect(figures).toEqual({ ...UNKNOWN, roomsSold: 31, physicalRooms: 120 })
    expect(change?.before).toBeNull()
  })

  it('must be something, of a night that has come', () => {
    expect(() => say({}, null)).toThrow('Give at least one figure')
    expect(() => say({ roomsSold: null }, null)).toThrow('Give at least one figure')
    const tomorrow = { day: '2026-06-19', patch: { roomsSold: 1 } }
    expect(() => recordNight(HOTEL, null, tomorrow, TODAY)).toThrow('2026-06-19 has not come yet')
    expect(recordNight(HOTEL, null, { ...tomorrow, day: TODAY }, TODAY).change).not.toBeNull()
  })
})

describe('what a night cannot be', () => {
  it.each([
    [{ roomsSold: -1 }, 'Rooms sold is a count'],
    [{ physicalRooms: 100_001 }, 'Rooms is a count'],
    [{ houseUseRooms: 1.5 }, 'House use is a count'],
    [{ outOfOrderRooms: 101 }, '101 rooms cannot be out of order in a hotel of 100'],
    [{ roomRevenueMinor: 2 ** 60 }, 'Room revenue is too large'],
  ])('%o is refused', (patch, sentence) => {
    expect(() => checkNight({ ...KNOWN, ...patch })).toThrow(sentence)
  })

  it('leaves money below 0 alone: a correction takes back what an earlier night brought', () => {
    expect(() => checkNight({ ...KNOWN, otherRevenueMinor: -500, grossOperatingProfitMinor: -1 })).not.toThrow()
  })

  it('is not that more rooms are in use than there are: day use sells a room twice, which is told', () => {
    expect(nightWarnings({ ...KNOWN, roomsSold: 99 })).toEqual([
      '107 rooms are in use or out of order, and the hotel has 100.',
    ])
    expect(nightWarnings({ ...KNOWN, roomsSold: 92 })).toEqual([])
    expect(nightWarnings({ ...KNOWN, roomsSold: 99, physicalRooms: null })).toEqual([])
    expect(nightWarnings({ ...KNOWN, roomRevenueMinor: 0 })).toEqual(['Rooms were sold for nothing.'])
    expect(nightWarnings({ ...KNOWN, roomRevenueMinor: -1 })).toEqual(['Room revenue is below 0.'])
  })
})

describe('the event of an upload', () => {
  it('names its days once and says how many nights of each hotel are new and changed', () => {
    const other = hotel({ id: 'other' as never, name: 'Riverside' })
    const night = (day: string, before: NightFigures | null) => ({ day, before, after: KNOWN })
    const event = kpiUploaded('an import', [
      { hotel: HOTEL, night: night('2026-06-17', null) },
      { hotel: HOTEL, night: night('2026-06-16', UNKNOWN) },
      { hotel: other, night: night('2026-06-17', null) },
    ])
    expect(event.days).toEqual(['2026-06-16', '2026-06-17'])
    expect(event.facts).toMatchObject({ newNights: 2, changedNights: 1 })
    expect(event.facts.hotels.map(({ name, nights }) => [name, nights])).toEqual([
      ['Harbor House', 2],
      ['Riverside', 1],
    ])
  })
})
