import { expect, test } from 'vitest'
import { shareOf, signed } from './change-words.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })

test('a difference carries its sign', () => {
  expect([signed(usd(62_25)), signed(usd(-12_75)), signed(usd(0))]).toEqual(['+$62.25', '−$12.75', '$0.00'])
})

test('a change is a share of what was paid, and of nothing there is none', () => {
  expect(shareOf(usd(50_00), usd(50_00))).toBe('+100.0%')
  expect(shareOf(usd(50_00), usd(-12_50))).toBe('−25.0%')
  expect(shareOf(usd(0), usd(50_00))).toBeNull()
  expect(shareOf(usd(-10_00), usd(50_00))).toBeNull()
})
