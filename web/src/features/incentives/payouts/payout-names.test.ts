import { expect, test } from 'vitest'
import { payableText, periodName } from './payout-names.ts'

test('a period of a whole month is called by the month, any other by its days', () => {
  expect(periodName({ periodStart: '2026-10-01', periodEnd: '2026-10-31' })).toBe('October 2026')
  expect(periodName({ periodStart: '2026-10-01', periodEnd: '2026-10-15' })).toBe('1 to 15 October 2026')
})

test('sums of several currencies stand side by side, and nothing to pay is not zero', () => {
  const sums = [
    { currency: 'USD', payableMinor: 64_730 },
    { currency: 'INR', payableMinor: 1_864_000 },
  ]
  expect(payableText(sums)).toBe('$647.30 · ₹18,640.00')
  expect(payableText([])).toBeNull()
})
