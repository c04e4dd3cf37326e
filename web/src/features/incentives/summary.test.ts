import { expect, test } from 'vitest'
import { sumsText } from './summary.ts'

test('sums of two currencies stand side by side, and nothing is said of none', () => {
  const totals = [
    { currency: 'INR', totalMinor: 1_864_000, todayMinor: 0 },
    { currency: 'USD', totalMinor: 64_730, todayMinor: 6175 },
  ]
  expect(sumsText(totals, 'totalMinor')).toBe('₹18,640.00 · $647.30')
  expect(sumsText(totals, 'todayMinor')).toBe('$61.75')
  expect(sumsText([], 'totalMinor')).toBeNull()
})
