import { expect, test } from 'vitest'
import { lateDays } from './late-days.ts'

const gap = (...days: string[]) => ({ days }) as never

test('a missed day counts once, whether it is open, asked about or both', () => {
  expect(lateDays({ open: ['2026-06-17'], gaps: [gap('2026-06-17')] })).toBe(1)
  expect(lateDays({ open: ['2026-06-16', '2026-06-17'], gaps: [gap('2026-06-11', '2026-06-12', '2026-06-16')] })).toBe(
    4,
  )
  expect(lateDays({ open: [], gaps: [] })).toBe(0)
})
