import { expect, test } from 'vitest'
import { formatRange } from './format-range.ts'

test('a range says no month and no year twice', () => {
  expect(formatRange('2026-06-18', '2026-06-18')).toBe('Thu 18 June 2026')
  expect(formatRange('2026-06-01', '2026-06-18')).toBe('1 to 18 June 2026')
  expect(formatRange('2026-05-22', '2026-06-18')).toBe('22 May to 18 June 2026')
  expect(formatRange('2025-12-08', '2026-01-04')).toBe('8 December 2025 to 4 January 2026')
})
