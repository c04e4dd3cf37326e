import { expect, test } from 'vitest'
import { targetLine } from './target-line.ts'
import { tile } from './tile.fixture.ts'

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5]
const day = (firstDay: string) => ({ firstDay, lastDay: firstDay })
const revenue = tile({
  unit: 'money',
  currency: 'USD',
  target: { value: '500000', daysAimedAt: 5, days: 5, isMet: true },
})

test('a sum is aimed at on working days, evenly', () => {
  // Friday, Saturday, Monday.
  const line = targetLine(revenue, ['2026-06-19', '2026-06-20', '2026-06-22'].map(day), 'day', MONDAY_TO_FRIDAY)
  expect(line).toEqual({ name: 'Target $1,000.00 a working day', values: [100_000, null, 100_000] })
})

test('a week has the targets of its working days, a part of a week those of its part', () => {
  const weeks = [
    { firstDay: '2026-06-07', lastDay: '2026-06-13' },
    { firstDay: '2026-06-14', lastDay: '2026-06-16' },
  ]
  expect(targetLine(revenue, weeks, 'week', MONDAY_TO_FRIDAY)?.values).toEqual([500_000, 200_000])
})

test('a share is aimed at alike on every day', () => {
  const onTime = tile({ unit: 'share', target: { value: '0.95', daysAimedAt: 28, days: 28, isMet: false } })
  expect(targetLine(onTime, ['2026-06-19', '2026-06-20'].map(day), 'day', undefined)).toEqual({
    name: 'Target 95.0%',
    values: [0.95, 0.95],
  })
})

test('without a target there is no line', () => {
  expect(targetLine(tile({}), [day('2026-06-19')], 'day', MONDAY_TO_FRIDAY)).toBeNull()
})
