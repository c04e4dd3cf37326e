import { describe, expect, test } from 'vitest'
import { payoutFigures } from './payout-figures.ts'

describe('what a payout comes to', () => {
  test.each([
    [
      { daysMinor: 10_000, adjustedMinor: 250, carriedMinor: -50 },
      { netMinor: 10_200, payableMinor: 10_200, leftMinor: 0 },
    ],
    [
      { daysMinor: 100, adjustedMinor: -300, carriedMinor: -50 },
      { netMinor: -250, payableMinor: 0, leftMinor: -250 },
    ],
    [
      { daysMinor: 100, adjustedMinor: 0, carriedMinor: -100 },
      { netMinor: 0, payableMinor: 0, leftMinor: 0 },
    ],
  ])('%j', (parts, figures) => {
    expect(payoutFigures(parts)).toEqual(figures)
  })
})
