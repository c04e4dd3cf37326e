import { describe, expect, it } from 'vitest'
import {
  addDays,
  businessDay,
  daysBetween,
  eachDay,
  isDay,
  isKeptDay,
  isKeptInstant,
  isWorkingDay,
  isZone,
  localTime,
  startOfDay,
  weekday,
  weekStartOf,
} from './calendar.ts'

const ZONES = ['UTC', 'Asia/Kolkata', 'America/New_York', 'America/Los_Angeles', 'Australia/Lord_Howe'] as const

describe('a business day', () => {
  it.each([
    ['2026-03-08T04:59:59.000Z', 'America/New_York', '2026-03-07', '23:59'],
    ['2026-03-09T03:59:59.999Z', 'America/New_York', '2026-03-08', '23:59'],
    ['2026-03-09T04:00:00.000Z', 'America/New_York', '2026-03-09', '00:00'],
    ['2026-11-01T04:00:00.000Z', 'America/New_York', '2026-11-01', '00:00'],
    ['2026-11-02T04:59:59.000Z', 'America/New_York', '2026-11-01', '23:59'],
    ['2026-06-30T18:30:00.000Z', 'Asia/Kolkata', '2026-07-01', '00:00'],
    ['2026-06-30T18:29:59.999Z', 'Asia/Kolkata', '2026-06-30', '23:59'],
  ])('of %s in %s is %s at %s', (instant, zone, day, time) => {
    expect(businessDay(instant, zone)).toBe(day)
    expect(localTime(instant, zone)).toBe(time)
  })

  it('begins where the clock says so, also when it skips midnight', () => {
    expect(startOfDay('2026-03-08', 'America/New_York')).toBe('2026-03-08T05:00:00.000Z')
    expect(startOfDay('2026-11-02', 'America/New_York')).toBe('2026-11-02T05:00:00.000Z')
    expect(localTime(startOfDay('2018-11-04', 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe('01:00')
  })

  it.each(ZONES)('holds each instant exactly once for 400 days in %s', (zone) => {
    for (const day of eachDay('2026-01-01', addDays('2026-01-01', 400))) {
      const start = startOfDay(day, zone)
      const justBefore = Temporal.Instant.from(start).subtract({ milliseconds: 1 }).toString()
      expect([businessDay(start, zone), businessDay(justBefore, zone)]).toEqual([day, addDays(day, -1)])
    }
  })
})

describe('days', () => {
  it('run on over leap days, month and year ends', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(daysBetween('2026-06-03', '2026-06-03')).toBe(0)
    expect(daysBetween('2026-06-03', '2026-05-31')).toBe(-3)
    expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365)
  })

  it('are listed with both ends', () => {
    expect(eachDay('2026-05-30', '2026-06-01')).toEqual(['2026-05-30', '2026-05-31', '2026-06-01'])
    expect(eachDay('2026-06-01', '2026-06-01')).toEqual(['2026-06-01'])
    expect(eachDay('2026-06-02', '2026-06-01')).toEqual([])
    for (let length = 1; length <= 90; length += 1)
      expect(eachDay('2026-01-01', addDays('2026-01-01', length - 1))).toHaveLength(length)
  })

  it('have a weekday from Sunday 0 to Saturday 6', () => {
    expect(eachDay('2026-05-31', '2026-06-06').map(weekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
  })

  it('belong to the week that begins on the chosen day', () => {
    expect(weekStartOf('2026-06-03', 0)).toBe('2026-05-31')
    expect(weekStartOf('2026-05-31', 0)).toBe('2026-05-31')
    expect(weekStartOf('2026-06-06', 0)).toBe('2026-05-31')
    expect(weekStartOf('2026-05-31', 1)).toBe('2026-05-25')
    expect(weekStartOf('2026-06-05', 6)).toBe('2026-05-30')
  })

  it('are working days by weekday and without the holidays', () => {
    const calendar = { workingWeekdays: [1, 2, 3, 4, 5], holidays: ['2026-07-03'] }
    expect(eachDay('2026-06-28', '2026-07-04').filter((day) => isWorkingDay(day, calendar))).toEqual([
      '2026-06-29',
      '2026-06-30',
      '2026-07-01',
      '2026-07-02',
    ])
  })
})

describe('what is a day and what is a zone', () => {
  it('takes only days that exist, in full', () => {
    for (const text of ['2026-06-01', '2028-02-29']) expect(isDay(text)).toBe(true)
    for (const text of ['2026-02-29', '2026-2-3', '2026-13-01', '20260601', '2026-06-01T00:00', '', 'x2026-06-01'])
      expect(isDay(text)).toBe(false)
    // The calendar knows the year 12026; a stored day has four digits.
    expect(isDay('+012026-06-01')).toBe(false)
  })

  it('keeps the days and instants of three centuries, by the UTC day', () => {
    expect(['1899-12-31', '1900-01-01', '2199-12-31', '2200-01-01', '0026-06-17'].map(isKeptDay)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
    expect(isKeptInstant('1900-01-01T00:00:00+00:01')).toBe(false)
    expect(isKeptInstant('1899-12-31T23:59:00-00:01')).toBe(true)
    expect(isKeptInstant('2199-12-31T23:59:59.999999999Z')).toBe(true)
    expect(isKeptInstant('2199-12-31T23:59:59-05:00')).toBe(false)
  })

  it('takes named zones and no bare offset', () => {
    for (const zone of ZONES) expect(isZone(zone)).toBe(true)
    for (const text of ['+05:30', '', 'Mars/Olympus', '5', '2026-06-15T10:00Z']) expect(isZone(text)).toBe(false)
  })
})
