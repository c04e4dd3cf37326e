import { describe, expect, it } from 'vitest'
import { dayIn, formatDay, formatInstant, formatMonth, formatTime, zoneName } from './format-time.ts'

describe('a business day', () => {
  it('is the same day for every reader, wherever they are', () => {
    expect(formatDay('2026-06-18')).toBe('Thu 18 June')
    expect(formatDay('2026-06-18', 'long')).toBe('Thursday 18 June')
    expect(formatDay('2026-06-18', 'short')).toBe('Thu 18')
    expect(formatDay('2026-06-08', 'year')).toBe('8 June 2026')
    expect(formatMonth('2026-06-18')).toBe('June 2026')
  })
})

describe('an instant', () => {
  const call = '2026-06-18T12:50:00Z'

  it('is shown in the zone of the venture, with its name where that matters', () => {
    expect(formatTime(call, 'America/Chicago')).toBe('07:50')
    expect(formatTime(call, 'America/Chicago', true)).toBe('07:50 CDT')
    expect(formatTime(call, 'Asia/Kolkata', true)).toBe('18:20 IST')
    expect(formatInstant(call, 'Asia/Kolkata')).toBe('Thu 18 June 18:20')
  })

  it('falls on the calendar day of the zone', () => {
    expect(dayIn('2026-06-18T03:30:00Z', 'America/Chicago')).toBe('2026-06-17')
    expect(dayIn('2026-06-18T20:30:00Z', 'Asia/Kolkata')).toBe('2026-06-19')
  })

  it('names the zone of the season', () => {
    expect(zoneName('2026-01-15T12:00:00Z', 'America/Chicago')).toBe('CST')
    expect(zoneName('2026-06-15T12:00:00Z', 'Europe/London')).toBe('BST')
  })

  it('shows midnight as 00 and not as 24', () => {
    expect(formatTime('2026-06-18T05:00:00Z', 'America/Chicago')).toBe('00:00')
  })
})
