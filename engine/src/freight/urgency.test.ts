import { describe, expect, it } from 'vitest'
import { pickupBy, urgencyOf, urgencyStarts } from './urgency.ts'

const CHICAGO = 'America/Chicago'
/** 08:12 of Thursday 18 June in Chicago. */
const NOW = '2026-06-18T13:12:00.000Z'

describe('how urgent an uncovered load is', () => {
  const at = (by: string | null, now = NOW, zone = CHICAGO) => urgencyOf(by, urgencyStarts(now, zone))

  it('goes by the last moment at which a truck is in time', () => {
    expect(pickupBy({ pickupFrom: '2026-06-18T13:00:00Z', pickupTo: '2026-06-18T20:00:00Z' })).toBe(
      '2026-06-18T20:00:00Z',
    )
    expect(pickupBy({ pickupFrom: '2026-06-18T13:00:00Z', pickupTo: null })).toBe('2026-06-18T13:00:00Z')
    expect(pickupBy({ pickupFrom: null, pickupTo: null })).toBeNull()
  })

  it.each([
    ['2026-06-18T13:11:59.999Z', 'LATE'],
    ['2026-06-18T13:12:00Z', 'NEXT_4_HOURS'],
    ['2026-06-18T17:11:59Z', 'NEXT_4_HOURS'],
    ['2026-06-18T17:12:00Z', 'TODAY'],
    ['2026-06-19T04:59:59Z', 'TODAY'],
    ['2026-06-19T05:00:00Z', 'TOMORROW'],
    ['2026-06-20T04:59:59Z', 'TOMORROW'],
    ['2026-06-20T05:00:00Z', 'LATER'],
    [null, 'NO_PICKUP_TIME'],
  ] as const)('a pickup by %s is %s, by the venture’s clock', (by, urgency) => {
    expect(at(by)).toBe(urgency)
  })

  it('counts the next 4 hours across midnight, and then nothing as today', () => {
    const night = '2026-06-19T03:30:00.000Z'
    expect(urgencyStarts(night, CHICAGO)).toEqual([
      night,
      '2026-06-19T07:30:00.000Z',
      '2026-06-19T07:30:00.000Z',
      '2026-06-20T05:00:00.000Z',
    ])
    expect(at('2026-06-19T07:29:00Z', night)).toBe('NEXT_4_HOURS')
    expect(at('2026-06-19T07:30:00Z', night)).toBe('TOMORROW')
  })

  it('keeps to the clock on days of 23 and of 25 hours', () => {
    expect(urgencyStarts('2026-03-07T18:00:00.000Z', CHICAGO).slice(2)).toEqual([
      '2026-03-08T06:00:00.000Z',
      '2026-03-09T05:00:00.000Z',
    ])
  })
})
