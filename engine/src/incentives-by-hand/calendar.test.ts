import { expect, it } from 'vitest'
import { dayBefore, dayIn, daysBetween, daysFromTo, periodStart } from './calendar.ts'

it('each period starts on its calendar day, the week on the day of the venture', () => {
  const starts = ['day', 'week', 'month', 'quarter', 'year'].map((per) => periodStart('2026-06-03', per, 'Sunday'))
  expect(starts).toEqual(['2026-06-03', '2026-05-31', '2026-06-01', '2026-04-01', '2026-01-01'])
  expect(periodStart('2026-05-31', 'week', 'Sunday')).toBe('2026-05-31')
  expect(periodStart('2026-05-31', 'week', 'Monday')).toBe('2026-05-25')
})

it('unknown periods and weekdays are refused', () => {
  expect(() => periodStart('2026-06-03', 'fortnight', 'Sunday')).toThrow('fortnight')
  expect(() => periodStart('2026-06-03', 'week', 'Sunnyday')).toThrow('Sunnyday')
})

it('days are counted over the leap day and the end of a year', () => {
  expect(daysFromTo('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
  expect(daysFromTo('2028-03-01', '2028-02-28')).toEqual([])
  expect(dayBefore('2027-01-01')).toBe('2026-12-31')
  expect(daysBetween('2026-05-01', '2026-05-09')).toBe(8)
})

it('a moment belongs to the date on the clock of its zone', () => {
  expect(dayIn('2026-11-02T04:59:59Z', 'America/New_York')).toBe('2026-11-01')
  expect(dayIn('2026-11-02T05:00:00Z', 'America/New_York')).toBe('2026-11-02')
})
