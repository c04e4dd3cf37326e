import { describe, expect, it, test } from 'vitest'
import { instantReader } from './instant.ts'

const chicago = instantReader('MDY', 'America/Chicago')

describe('a time of a file', () => {
  test.each([
    ['2026-06-18T13:12:00Z', '2026-06-18T13:12:00.000Z'],
    ['2026-06-18T18:42:00+05:30', '2026-06-18T13:12:00.000Z'],
    ['2026-06-18 18:42 +0530', '2026-06-18T13:12:00.000Z'],
    ['2026-06-18 08:12', '2026-06-18T13:12:00.000Z'],
    ['2026-06-18T08:12:30.250', '2026-06-18T13:12:30.250Z'],
    ['6/18/2026 8:12 AM', '2026-06-18T13:12:00.000Z'],
    ['6/18/2026, 1:12:05 p.m.', '2026-06-18T18:12:05.000Z'],
    ['6/18/2026 12:05 AM', '2026-06-18T05:05:00.000Z'],
    ['18 Jun 2026 08:12', '2026-06-18T13:12:00.000Z'],
    ['18.06.2026 08:12', '2026-06-18T13:12:00.000Z'],
    ['46191.341666666667', '2026-06-18T13:12:00.000Z'],
    ['2026-01-18 08:12', '2026-01-18T14:12:00.000Z'],
  ])('%s is %s: without an offset it is the venture’s own clock', (text, instant) => {
    expect(chicago(text)).toBe(instant)
  })

  it('is noon of the venture when only the day is known', () => {
    expect(chicago('2026-06-18')).toBe('2026-06-18T17:00:00.000Z')
    expect(instantReader(null, 'Asia/Kolkata')('46191')).toBe('2026-06-18T06:30:00.000Z')
  })

  it('is refused in the hour that the clock skips, and the earlier one of an hour that comes twice', () => {
    expect(chicago('2026-03-08 02:30')).toEqual({
      error:
        '"2026-03-08 02:30" does not exist in America/Chicago, where the clock skips that hour. Write the time that was meant.',
    })
    expect(chicago('2026-03-08 03:30')).toBe('2026-03-08T08:30:00.000Z')
    expect(chicago('2026-11-01 01:30')).toBe('2026-11-01T06:30:00.000Z')
    expect(instantReader(null, 'Australia/Lord_Howe')('2026-10-04 02:15')).toMatchObject({ error: expect.any(String) })
  })

  test.each(['13:12', '2026-06-18 25:00', '2026-06-18 08:61', '2026-02-30 08:00', 'noon', '2026-06-18 13:00 PM'])(
    '%s is none, and the sentence says how to write one',
    (text) => {
      expect(chicago(text)).toEqual({ error: `"${text}" is not a date with a time. Write it like 2026-06-18 13:45.` })
    },
  )

  it('asks when its day can be two days', () => {
    expect(instantReader(null, 'UTC')('03/04/2026 08:00')).toMatchObject({ error: expect.stringContaining('two days') })
  })
})
