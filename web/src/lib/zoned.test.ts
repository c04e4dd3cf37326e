import { describe, expect, it } from 'vitest'
import { fromWall, toWall } from './zoned.ts'

describe('a time typed into a field', () => {
  it.each([
    ['2026-06-17T09:41', 'America/Chicago', '2026-06-17T14:41:00.000Z'],
    ['2026-01-17T09:41', 'America/Chicago', '2026-01-17T15:41:00.000Z'],
    ['2026-06-17T09:41', 'Asia/Kolkata', '2026-06-17T04:11:00.000Z'],
    ['2026-06-17T00:00', 'UTC', '2026-06-17T00:00:00.000Z'],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ])('%s in %s is the instant %s', (wall, zone, instant) => {
    expect(fromWall(wall, zone)).toBe(instant)
    expect(toWall(instant, zone)).toBe(wall)
  })

  it('of the hour that comes twice in autumn means the first', () => {
    expect(fromWall('2026-11-01T01:30', 'America/Chicago')).toBe('2026-11-01T06:30:00.000Z')
  })

  it('that spring skips moves on by the missing hour', () => {
    const instant = fromWall('2026-03-08T02:30', 'America/Chicago')
    expect(instant && toWall(instant, 'America/Chicago')).toBe('2026-03-08T03:30')
  })

  it('that is no time is nothing', () => {
    expect(fromWall('', 'America/Chicago')).toBeNull()
    expect(fromWall('2026-06-31T25:00', 'America/Chicago')).toBeNull()
  })
})
