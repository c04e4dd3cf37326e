import { describe, expect, it } from 'vitest'
import { addDays, businessDay, eachDay, localTime } from '../kernel/index.ts'
import { brokenHours, hoursOfDay } from './hours-of-day.ts'

describe('the hours of a day', () => {
  it('are 24, each from its full hour by the clock of the zone', () => {
    const hours = hoursOfDay('2026-06-18', 'Asia/Kolkata')
    expect(hours).toHaveLength(24)
    expect(hours[9]).toEqual({ slot: 9, start: '2026-06-18T03:30:00.000Z', seconds: 3_600 })
  })

  it('leave out the hour that the clock skips', () => {
    const hours = hoursOfDay('2026-03-08', 'America/New_York')
    expect(hours.map(({ slot }) => slot)).not.toContain(2)
    expect(hours).toHaveLength(23)
    expect(hours[2]).toEqual({ slot: 3, start: '2026-03-08T07:00:00.000Z', seconds: 3_600 })
  })

  it('tell the two apart that the clock shows alike', () => {
    const hours = hoursOfDay('2026-11-01', 'America/New_York')
    expect(hours).toHaveLength(25)
    expect(hours.slice(1, 4)).toEqual([
      { slot: 1, start: '2026-11-01T05:00:00.000Z', seconds: 3_600 },
      { slot: 25, start: '2026-11-01T06:00:00.000Z', seconds: 3_600 },
      { slot: 2, start: '2026-11-01T07:00:00.000Z', seconds: 3_600 },
    ])
    expect(hours.map(({ slot }) => slot % 24).slice(0, 4)).toEqual([0, 1, 1, 2])
  })

  it('last half an hour where the clock is put by that', () => {
    const back = hoursOfDay('2026-04-05', 'Australia/Lord_Howe')
    expect(back.slice(0, 4).map(({ slot, seconds }) => [slot, seconds])).toEqual([
      [0, 3_600],
      [1, 3_600],
      [25, 1_800],
      [2, 3_600],
    ])
    const forward = hoursOfDay('2026-10-04', 'Australia/Lord_Howe')
    expect([brokenHours('2026-04-05', 'Australia/Lord_Howe'), brokenHours('2026-11-01', 'America/New_York')]).toEqual([
      [back[2]],
      [],
    ])
    expect(forward.slice(1, 4).map(({ slot, seconds }) => [slot, seconds])).toEqual([
      [1, 3_600],
      [2, 1_800],
      [3, 3_600],
    ])
  })

  it('begin with 1 where the clock skips midnight, and with half an hour where it skips that', () => {
    expect(hoursOfDay('2018-11-04', 'America/Sao_Paulo')[0]).toEqual({
      slot: 1,
      start: '2018-11-04T03:00:00.000Z',
      seconds: 3_600,
    })
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
      for (const { day, slot, start } of hours)
        expect([businessDay(start, zone), Number(localTime(start, zone).slice(0, 2))]).toEqual([day, slot % 24])
      const told = hours.map(({ start, seconds }) => Date.parse(start) + seconds * 1_000)
      expect(told.slice(0, -1)).toEqual(hours.slice(1).map(({ start }) => Date.parse(start)))
    },
  )
})
