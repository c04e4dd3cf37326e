import { expect, test } from 'vitest'
import { addDays, addMonths, daysIn, isCalendarDay, monthOf, weekdayOf } from './calendar-day.ts'

test('a day exists or it does not', () => {
  expect(['2026-02-28', '2028-02-29'].map(isCalendarDay)).toEqual([true, true])
  expect(['2026-02-29', '2026-2-3', '2026-13-01', 'today', ''].map(isCalendarDay)).toEqual(Array(5).fill(false))
})

test('days go over the ends of months and years', () => {
  expect(addDays('2026-06-30', 1)).toBe('2026-07-01')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(addDays('2026-03-08', 0)).toBe('2026-03-08')
})

test('a month runs from its first to its last day', () => {
  expect(monthOf('2026-06-18')).toEqual({ from: '2026-06-01', to: '2026-06-30' })
  expect(monthOf('2028-02-01')).toEqual({ from: '2028-02-01', to: '2028-02-29' })
  expect(monthOf('2026-12-31')).toEqual({ from: '2026-12-01', to: '2026-12-31' })
})

test('months go back over the year', () => {
  expect(addMonths('2026-06-18', -6)).toBe('2025-12-01')
  expect(addMonths('2025-12-31', 1)).toBe('2026-01-01')
})

test('a range counts both its ends', () => {
  expect(daysIn('2026-06-18', '2026-06-18')).toBe(1)
  // Over the night in which the clocks change.
  expect(daysIn('2026-03-01', '2026-03-31')).toBe(31)
})

test('weekdays count from Sunday', () => {
  expect(['2026-06-18', '2026-06-21'].map(weekdayOf)).toEqual([4, 0])
})
