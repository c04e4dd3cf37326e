import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational } from './rational.ts'
import { splitMinor } from './split-minor.ts'

const split = (total: number, ...shares: string[]) =>
  splitMinor(
    total,
    shares.map((share) => rational(share)),
  )

describe('a split', () => {
  it('gives the units left over to the largest remainders', () => {
    expect(split(100, '0.333333', '0.666667')).toEqual([33, 67])
    expect(split(1000, '0.5', '0.3', '0.2')).toEqual([500, 300, 200])
    expect(split(5, '0.05', '0.95')).toEqual([0, 5])
    expect(split(101, '0.25', '0.75')).toEqual([25, 76])
  })

  it('gives equal remainders in the order of the shares', () => {
    expect(split(100, '1', '1', '1')).toEqual([34, 33, 33])
    expect(split(101, '1', '1', '1')).toEqual([34, 34, 33])
    expect(split(1, '0', '1', '1')).toEqual([0, 1, 0])
  })

  it('takes back from each exactly what it gave', () => {
    expect(split(-100, '1', '1', '1')).toEqual([-34, -33, -33])
  })

  it('of nothing is nothing', () => {
    expect(split(0, '1', '2').map((part) => Object.is(part, 0))).toEqual([true, true])
  })

  it('is refused without a share above 0, or with one below', () => {
    for (const shares of [[], ['0'], ['0', '0'], ['2', '-1']])
      expect(() => split(100, ...shares)).toThrow(
        expect.objectContaining({
          kind: 'refused',
          code: 'split.no_shares',
          message: 'Nothing can be split among these shares. Give shares of 0 or more, one above 0.',
        }),
      )
  })

  it('sums to its input exactly and misses no share by a whole unit', () => {
    const shares = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(fc.maxSafeInteger(), shares, (total, weights) => {
        const whole = weights.reduce((sum, weight) => sum + weight, 0)
        fc.pre(whole > 0)
        const parts = splitMinor(
          total,
          weights.map((weight) => rational(weight)),
        )
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total))
        parts.forEach((part, index) => {
          const missed = BigInt(part) * BigInt(whole) - BigInt(total) * BigInt(weights[index] ?? 0)
          expect(missed < BigInt(whole) && missed > -BigInt(whole)).toBe(true)
        })
      }),
      { seed: 6023, numRuns: 300 },
    )
  })
})
