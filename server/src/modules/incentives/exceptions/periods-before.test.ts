import { expect, test } from 'vitest'
import { periodsBefore } from './periods-before.ts'

const starts = (from: string, to: string, liveFrom = '2020-01-01') =>
  periodsBefore({ from, to }, liveFrom).map((each) => `${each.from} ${each.to}`)

test('before a whole month stand whole months, however long', () => {
  expect(starts('2026-03-01', '2026-03-31')).toEqual([
    '2025-09-01 2025-09-30',
    '2025-10-01 2025-10-31',
    '2025-11-01 2025-11-30',
    '2025-12-01 2025-12-31',
    '2026-01-01 2026-01-31',
    '2026-02-01 2026-02-28',
  ])
})

test('before any other period stand as many days', () => {
  expect(starts('2026-03-01', '2026-03-14').slice(-2)).toEqual(['2026-02-01 2026-02-14', '2026-02-15 2026-02-28'])
  expect(starts('2026-02-01', '2026-03-31').at(-1)).toBe('2025-12-04 2026-01-31')
  expect(starts('2026-03-05', '2026-03-05').at(-1)).toBe('2026-03-04 2026-03-04')
})

test('nothing that was over before the venture paid anything', () => {
  expect(starts('2026-03-01', '2026-03-31', '2026-01-31')).toEqual(['2026-01-01 2026-01-31', '2026-02-01 2026-02-28'])
  expect(starts('2026-03-01', '2026-03-31', '2026-03-01')).toEqual([])
})
