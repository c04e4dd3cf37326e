import { expect, test } from 'vitest'
import { sumsText, todayText } from './summary.ts'

test('sums of two currencies stand side by side, and nothing is said of none', () => {
  const totals = [
    { currency: 'INR', totalMinor: 1_864_000, todayMinor: 0 },
    { currency: 'USD', totalMinor: 64_730, todayMinor: 6175 },
  ]
  expect(sumsText(totals, 'totalMinor')).toBe('₹18,640.00 · $647.30')
  expect(sumsText(totals, 'todayMinor')).toBe('$61.75')
  expect(sumsText([], 'totalMinor')).toBeNull()
})

test('nothing earned today is zero, as the total says it, and nothing at all is no figure', () => {
  const totals = [{ currency: 'USD', totalMinor: 64_730, todayMinor: 0 }]
  expect(todayText(totals)).toBe('$0.00')
  expect(todayText([...totals, { currency: 'INR', totalMinor: 100, todayMinor: 50 }])).toBe('₹0.50')
  expect(todayText([])).toBeNull()
})
