import { expect, test } from 'vitest'
import { chosenRange, isMonth, PERIODS, type PeriodName, rangeOf } from './day-period.ts'

const SUNDAY = 0
const MONDAY = 1
const on = (today: string, weekStart = SUNDAY) => {
  const at = (name: PeriodName) => Object.values(rangeOf(name, today, weekStart)).join(' ')
  return at
}

test('a period ends on the venture’s today and counts it', () => {
  const at = on('2026-06-18')
  expect(at('today')).toBe('2026-06-18 2026-06-18')
  expect(at('7d')).toBe('2026-06-12 2026-06-18')
  expect(at('28d')).toBe('2026-05-22 2026-06-18')
  expect(at('90d')).toBe('2026-03-21 2026-06-18')
  expect(at('this-month')).toBe('2026-06-01 2026-06-18')
  expect(at('quarter')).toBe('2026-04-01 2026-06-18')
  expect(at('year')).toBe('2026-01-01 2026-06-18')
})

test('what is past ends before today', () => {
  const at = on('2026-03-01')
  expect(at('yesterday')).toBe('2026-02-28 2026-02-28')
  expect(at('last-month')).toBe('2026-02-01 2026-02-28')
  expect(on('2026-01-05')('last-month')).toBe('2025-12-01 2025-12-31')
})

test('a week begins on the venture’s own weekday', () => {
  // 18 June 2026 is a Thursday, the 21st a Sunday.
  expect(on('2026-06-18', SUNDAY)('this-week')).toBe('2026-06-14 2026-06-18')
  expect(on('2026-06-18', MONDAY)('this-week')).toBe('2026-06-15 2026-06-18')
  expect(on('2026-06-21', SUNDAY)('this-week')).toBe('2026-06-21 2026-06-21')
  expect(on('2026-06-21', MONDAY)('this-week')).toBe('2026-06-15 2026-06-21')
  expect(on('2026-06-18', MONDAY)('last-week')).toBe('2026-06-08 2026-06-14')
})

test('the first day of a quarter, month or year is a period of one day', () => {
  const at = on('2026-01-01')
  for (const name of ['today', 'this-month', 'quarter', 'year'] as const) expect(at(name)).toBe('2026-01-01 2026-01-01')
})

test('every named period lies in order and not after today', () => {
  for (const { value } of PERIODS) {
    const { from, to } = rangeOf(value, '2024-02-29', MONDAY)
    expect(from <= to && to <= '2024-02-29').toBe(true)
  }
})

test('chosen days are put in order, and those to come are left out', () => {
  const today = '2026-06-18'
  expect(chosenRange('2026-06-10', '2026-06-01', today)).toEqual({ from: '2026-06-01', to: '2026-06-10' })
  expect(chosenRange('2026-06-10', '2026-07-31', today)).toEqual({ from: '2026-06-10', to: today })
  expect(chosenRange('2027-01-01', '2027-01-31', today)).toEqual({ from: today, to: today })
})

test('half a range, or a day that does not exist, is none', () => {
  expect(chosenRange('2026-06-10', undefined, '2026-06-18')).toBeNull()
  expect(chosenRange('2026-02-30', '2026-06-01', '2026-06-18')).toBeNull()
})

test('a month is whole from its first day to its last', () => {
  expect(isMonth({ from: '2026-02-01', to: '2026-02-28' })).toBe(true)
  expect(isMonth({ from: '2026-06-01', to: '2026-06-29' })).toBe(false)
  expect(isMonth({ from: '2026-04-01', to: '2026-06-30' })).toBe(false)
})
