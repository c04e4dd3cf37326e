import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, rational } from './rational.ts'
import { toDecimal, toText } from './rational-text.ts'

describe('exact text', () => {
  it.each([
    ['12.50', '12.5'],
    ['-0.045', '-0.045'],
    ['7/1', '7'],
    ['-3', '-3'],
    ['0', '0'],
    ['1/8', '0.125'],
    ['3/5', '0.6'],
    ['1/40', '0.025'],
    ['2/3', '2/3'],
    ['-4/6', '-2/3'],
    ['198/280', '99/140'],
  ])('of %s is %s', (value, text) => {
    expect(toText(rational(value))).toBe(text)
  })

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10_000n), (n, d) => {
        expect(compare(rational(toText({ n, d })), { n, d })).toBe(0)
      }),
      { seed: 6022, numRuns: 300 },
    )
  })
})

describe('display', () => {
  it.each([
    ['1234.565', 2, '1234.56'],
    ['1.5', 2, '1.50'],
    ['2/3', 4, '0.6667'],
    ['-0.05', 1, '0.0'],
    ['-0.06', 1, '-0.1'],
    ['-12.3', 0, '-12'],
    ['0.004', 2, '0.00'],
  ])('of %s with %i digits is %s', (value, digits, text) => {
    expect(toDecimal(rational(value), digits)).toBe(text)
  })
})
