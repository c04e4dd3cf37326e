import { expect, test } from 'vitest'
import { targetLine } from './target-line.ts'
import { tile } from './tile.fixture.ts'

const PERIODS = ['2026-06-19', '2026-06-20', '2026-06-22'].map((firstDay) => ({ firstDay }))

/** What is aimed at in each of the periods; null: nothing. */
const aim = (...values: readonly (string | null)[]) => ({
  value: '500000',
  daysAimedAt: 5,
  days: 5,
  isMet: true,
  parts: Object.fromEntries(
    PERIODS.flatMap(({ firstDay }, at) => {
      const value = values[at] ?? null
      return value === null ? [] : [[firstDay, value]]
    }),
  ),
})
const revenue = (...values: readonly (string | null)[]) =>
  tile({ unit: 'money', currency: 'USD', target: aim(...values) })
const onTime = (...values: readonly (string | null)[]) => tile({ unit: 'share', target: aim(...values) })

test('a sum is aimed at on working days, and where nothing is aimed at there is no line', () => {
  expect(targetLine(revenue('100000', null, '100000'), PERIODS, 'day')).toEqual({
    name: 'Target $1,000.00 a working day',
    values: [100_000, null, 100_000],
  })
})

test('parts that are worth different sums are not named by one of them', () => {
  expect(targetLine(revenue('500000', '200000'), PERIODS, 'week')).toEqual({
    name: 'Target by working days',
    values: [500_000, 200_000, null],
  })
})

test('a share is named by its target as long as it has one', () => {
  expect(targetLine(onTime(null, '0.95', '0.95'), PERIODS, 'day')).toEqual({
    name: 'Target 95.0%',
    values: [null, 0.95, 0.95],
  })
  expect(targetLine(onTime('0.9', '0.95'), PERIODS, 'day')?.name).toBe('Target')
})

test('without a target, or with none in the days that are shown, there is no line', () => {
  expect(targetLine(tile({}), PERIODS, 'day')).toBeNull()
  expect(targetLine(onTime(null, null), PERIODS, 'day')).toBeNull()
})
