import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallenPercent } from './fallen-percent.ts'

describe('a sum of yesterday below its mean', () => {
  it.each([
    ['E-08 one below the threshold is told', 59, 41],
    ['E-08 exactly at the threshold is told', 60, 40],
    ['E-08 one above the threshold is not', 61, null],
    ['a steady day is not', 100, null],
    ['a better day is not', 140, null],
    ['nothing at all is', 0, 100],
    ['a loss is more than all', -100, 200],
  ])('%s: %s of a mean of 100', (_name, yesterday, told) => {
    expect(fallenPercent({ yesterday, sum: 700, days: 7 }, 40)).toBe(told)
  })

  it('is judged by the exact mean, never by a rounded one', () => {
    // The mean is 10/7: 39.999… % would be 40 % of 1.43.
    expect(fallenPercent({ yesterday: 6, sum: 70, days: 7 }, 40)).toBe(40)
    expect(fallenPercent({ yesterday: 6, sum: 69, days: 7 }, 40)).toBeNull()
  })

  it('says nothing where there is less than one a day, or no day', () => {
    expect(fallenPercent({ yesterday: 0, sum: 6, days: 7 }, 40)).toBeNull()
    expect(fallenPercent({ yesterday: 0, sum: 7, days: 7 }, 40)).toBe(100)
    expect(fallenPercent({ yesterday: -5, sum: -20, days: 7 }, 40)).toBeNull()
    expect(fallenPercent({ yesterday: 0, sum: 0, days: 0 }, 1)).toBeNull()
  })

  it('E-08 an even week is never a fall, whatever its size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 100 }), (each, percent) => {
        expect(fallenPercent({ yesterday: each, sum: each * 7, days: 7 }, percent)).toBeNull()
      }),
      { seed: 7, numRuns: 200 },
    )
  })
})
