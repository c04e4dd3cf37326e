import { describe, expect, it } from 'vitest'
import type { UserId } from '../kernel/index.ts'
import { amendHotel, voidHotel } from './amend-hotel.ts'
import type { HotelPerson } from './hotel-events.ts'
import { answersOn, setHotelPeople } from './set-hotel-people.ts'
import { hotel } from './testing/nights.ts'

const NIGHTS = ['2026-06-15', '2026-06-16', '2026-06-17']
const person = (userId: string, startsOn: string, endsOn: string | null = null): HotelPerson => ({
  userId: userId as UserId,
  startsOn,
  endsOn,
})

describe('editing a hotel', () => {
  it('counts all its nights anew when what they are judged by changes, and none otherwise', () => {
    const named = amendHotel(hotel(), { name: 'Harbor Inn', version: 1 }, NIGHTS)
    expect(named.events[0]).toMatchObject({
      days: [],
      facts: { name: 'Harbor Inn', changes: { name: { before: 'Harbor House', after: 'Harbor Inn' } } },
    })
    expect(named.next.version).toBe(2)
    for (const change of [{ outOfOrderPolicy: 'SUBTRACTED' as const }, { lossThresholdMinor: 100 }])
      expect(amendHotel(hotel(), { ...change, version: 1 }, NIGHTS).events[0]?.days).toEqual(NIGHTS)
  })

  it('changes nothing twice, refuses an old version, a void hotel, and negative reviews that wait longer', () => {
    const same = amendHotel(hotel(), { rooms: 120, version: 9 }, NIGHTS)
    expect(same.events).toEqual([])
    expect(() => amendHotel(hotel({ version: 2 }), { rooms: 121, version: 1 }, NIGHTS)).toThrow('meanwhile')
    expect(() => amendHotel(hotel({ voidedAt: '2026-06-18' }), { rooms: 1, version: 1 }, NIGHTS)).toThrow('is void')
    expect(() => amendHotel(hotel(), { reviewHours: 12, version: 1 }, NIGHTS)).toThrow('no later than any other')
  })

  it('voids it once, with all its nights', () => {
    const { next, events } = voidHotel(hotel(), { at: '2026-06-18', reason: 'twice' }, NIGHTS)
    expect(events[0]?.days).toEqual(NIGHTS)
    expect(voidHotel(next, { at: '2026-06-19', reason: 'again' }, NIGHTS)).toEqual({ next, events: [] })
  })
})

describe('who answers for a hotel', () => {
  it('does so on both ends of their days', () => {
    const ana = person('ana', '2026-06-16', '2026-06-17')
    const days = ['2026-06-15', '2026-06-16', '2026-06-17', '2026-06-18']
    expect(days.filter((day) => answersOn(ana, day))).toEqual(['2026-06-16', '2026-06-17'])
    expect(answersOn(person('ana', '2026-06-16'), '2099-01-01')).toBe(true)
  })

  it('changes the nights on which somebody begins or ceases to, and no others', () => {
    const before = [person('ana', '2026-06-01')]
    const after = [person('ana', '2026-06-01', '2026-06-16'), person('bo', '2026-06-17')]
    const { events, next } = setHotelPeople(hotel(), before, after, NIGHTS)
    expect(events[0]?.days).toEqual(['2026-06-17'])
    expect(events[0]?.facts).toMatchObject({ before, after })
    expect(next.version).toBe(2)
    expect(setHotelPeople(hotel(), after, after.toReversed(), NIGHTS).events).toEqual([])
  })

  it('never does so twice on one day, nor ends before they began', () => {
    const set = (...people: HotelPerson[]) => setHotelPeople(hotel(), [], people, NIGHTS)
    expect(() => set(person('ana', '2026-06-10'), person('ana', '2026-06-01', '2026-06-10'))).toThrow('twice')
    expect(() => set(person('ana', '2026-06-10'), person('ana', '2026-06-11', '2026-06-12'))).toThrow('twice')
    expect(() => set(person('ana', '2026-06-10', '2026-06-09'))).toThrow('before the first')
    expect(() => set(person('ana', '2026-06-11'), person('ana', '2026-06-01', '2026-06-10'))).not.toThrow()
  })
})
