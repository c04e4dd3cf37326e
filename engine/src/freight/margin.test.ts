import { expect, it } from 'vitest'
import { margin, marginPct } from './margin.ts'

it.each([
  ['earned', 300_000, 260_000, 40_000, '2/15'],
  ['a share that ends', 200, 175, 25, '0.125'],
  ['nothing earned', 100, 100, 0, '0'],
  ['lost money', 100, 150, -50, '-0.5'],
  ['carried for nothing', 100, 0, 100, '1'],
  ['nothing billed', 0, 50, -50, null],
  ['F-09 cost unknown', 100, null, null, null],
  ['nothing known', 0, null, null, null],
])('%s', (_, billMinor, costMinor, expected, share) => {
  expect(margin({ billMinor, costMinor })).toBe(expected)
  expect(marginPct({ billMinor, costMinor })).toBe(share)
})
