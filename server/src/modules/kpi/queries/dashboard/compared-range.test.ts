import { describe, expect, it } from 'vitest'
import { comparedRange } from './compared-range.ts'

describe('what a range is compared with', () => {
  it.each([
    ['previous', '2026-06-16', '2026-06-18', { from: '2026-06-13', to: '2026-06-15' }],
    ['previous', '2026-03-08', '2026-03-08', { from: '2026-03-07', to: '2026-03-07' }],
    ['previous', '2028-02-01', '2028-02-29', { from: '2028-01-03', to: '2028-01-31' }],
    ['lastYear', '2026-06-16', '2026-06-18', { from: '2025-06-16', to: '2025-06-18' }],
    ['lastYear', '2028-02-28', '2028-02-29', { from: '2027-02-28', to: '2027-02-28' }],
    ['none', '2026-06-16', '2026-06-18', null],
  ] as const)('%s, of %s to %s', (compare, from, to, expected) => {
    expect(comparedRange(compare, { from, to })).toEqual(expected)
  })
})
