import { expect, test } from 'vitest'
import { barName } from './bar-name.ts'

test('a bar is named by its month, with the year where one begins, or by the first of its days', () => {
  expect(barName('2026-10-01', '2026-10-31')).toBe('Oct')
  expect(barName('2027-01-01', '2027-01-31')).toBe('Jan 27')
  expect(barName('2026-10-16', '2026-10-31')).toBe('16 Oct')
})
