import { describe, expect, it } from 'vitest'
import { addDays, eachDay, PERIODS, weekday } from './calendar.ts'
import { nextPeriodStart, periodEnd, periodStart } from './period.ts'

describe('a period', () => {
  it.each([
    ['2026-06-17', 'day', '2026-06-17', '2026-06-17'],
    ['2026-06-01', 'week', '2026-05-31', '2026-06-06'],
    ['2028-02-29', 'month', '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-01-01', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-06-30', 'quarter', '2026-04-01', '2026-06-30'],
    ['2026-08-15', 'quarter', '2026-07-01', '2026-09-30'],
    ['2026-12-01', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-06-17', 'year', '2026-01-01', '2026-12-31'],
  ] as const)('of %s by %s is %s to %s', (day, period, start, end) => {
    expect([periodStart(day, period, 0), periodEnd(day, period, 0)]).toEqual([start, end])
    expect(nextPeriodStart(day, period, 0)).toBe(addDays(end, 1))
  })

  it('of a week begins on the chosen weekday', () => {
    expect(periodStart('2026-06-03', 'week', 1)).toBe('2026-06-01')
    expect(weekday(periodStart('2026-06-03', 'week', 4))).toBe(4)
  })

  it.each(PERIODS)('of a %s holds every one of its days and no other', (period) => {
    for (const day of eachDay('2027-12-20', '2029-01-10')) {
      const [start, end] = [periodStart(day, period, 1), periodEnd(day, period, 1)]
      expect(start <= day && day <= end).toBe(true)
      expect([periodStart(end, period, 1), periodEnd(start, period, 1)]).toEqual([start, end])
    }
  })
})
