import { expect, test } from 'vitest'
import { barName } from './bar-name.ts'

test('a bar is named by its month, or by the first of its days', () => {
  expect(barName('2026-10-01', '2026-10-31')).toBe('Oct 26')
  expect(barName('2026-10-16', '2026-10-31')).toBe('16 Oct 26')
})
