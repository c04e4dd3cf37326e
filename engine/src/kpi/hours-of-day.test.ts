import { describe, expect, it } from 'vitest'
import { addDays, businessDay, eachDay, localTime } from '../kernel/index.ts'
import { hoursOfDay } from './hours-of-day.ts'

describe('the hours of a day', () => {
  it('are 24, each from its full hour by the clock of the zone', () => {
    const hours = hoursOfDay('2026-06-18', 'Asia/Kolkata')
    expect(hours).toHaveLength(24)
    expect(hours[9]).toEqual({ hour: 9, start: '2026-06-18T03:30:00.000Z' })
  })

  it('leave out the hour that the clock skips', () => {
    const hours = hoursOfDay('2026-03-08', 'America/New_York')
    expect(hours.map(({ hour }) => hour)).not.toContain(2)
    expect(hours).toHaveLength(23)
    expect(hours[2]).toEqual({ hour: 3, start: '2026-03-08T07:00:00.000Z' })
  })

  it('are one of two hours where the clock shows it twice', () => {
    const hours = hoursOfDay('2026-11-01', 'America/New_York')
    expect(hours).toHaveLength(24)
    expect(hours.slice(1, 3)).toEqual([
      { hour: 1, start: '2026-11-01T05:00:00.000Z' },
      { hour: 2, start: '2026-11-01T07:00:00.000Z' },
    ])
  })

  it('begin with 1 where the clock skips midnight, and with half an hour where it skips that', () => {
    expect(hoursOfDay('2018-11-04', 'America/Sao_Paulo')[0]).toEqual({ hour: 1, start: '2018-11-04T03:00:00.000Z' })
    expect(localTime(hoursOfDay('2026-10-04', 'Australia/Lord_Howe')[2]?.start ?? '', 'Australia/Lord_Howe')).toBe(
      '02:30',
    )
  })

  it.each(['America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'])(
    'hold each instant of 400 days once, in the hour that the clock of %s shows',
    (zone) => {
      const hours = eachDay('2026-01-01', addDays('2026-01-01', 400)).flatMap((day) =>
        hoursOfDay(day, zone).map((each) => ({ ...each, day })),
      )
      expect(hours.map(({ start }) => start)).toEqual(hours.map(({ start }) => start).sort())
      for (const { day, hour, start } of hours)
        expect([businessDay(start, zone), Number(localTime(start, zone).slice(0, 2))]).toEqual([day, hour])
    },
  )
})
