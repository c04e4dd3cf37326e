import { describe, expect, it } from 'vitest'
import { addDays, businessDay } from './calendar.ts'
import { dayFinder } from './day-finder.ts'

const ZONES = ['UTC', 'America/Chicago', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Sao_Paulo']

describe.each(ZONES)('the day finder in %s', (zone) => {
  it('answers as the calendar does, at every half hour of a year with its clock changes', () => {
    const dayOf = dayFinder(zone)
    const first = Date.UTC(2017, 9, 1)
    const instants = Array.from({ length: 17_520 }, (_, n) => new Date(first + n * 1_800_000).toISOString())
    expect(instants.filter((instant) => dayOf(instant) !== businessDay(instant, zone))).toEqual([])
  })

  it('is exact to the millisecond on both sides of midnight, whichever it was asked first', () => {
    const dayOf = dayFinder(zone)
    for (let day = '2026-03-01'; day < '2026-04-01'; day = addDays(day, 1)) {
      const midnight = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).toInstant()
      const before = midnight.subtract({ milliseconds: 1 }).toString({ smallestUnit: 'millisecond' })
      expect(dayOf(midnight.toString({ smallestUnit: 'millisecond' }))).toBe(day)
      expect(dayOf(before)).toBe(addDays(day, -1))
    }
  })
})
