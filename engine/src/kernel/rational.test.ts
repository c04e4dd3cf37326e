import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  isDecimal,
  isNegative,
  isWhole,
  isZero,
  lowest,
  max,
  min,
  multiply,
  type Rational,
  rational,
  roundHalfEven,
  subtract,
  ZERO,
} from './rational.ts'

const SEED = { seed: 6021, numRuns: 300 }
const fraction = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 12n))
  .map(([n, d]): Rational => ({ n, d }))

describe('an exact number', () => {
  it.each([
    ['12.50', 25n, 2n],
    ['-0.045', -9n, 200n],
    ['+7', 7n, 1n],
    ['007', 7n, 1n],
    ['0.000', 0n, 1n],
    ['2/3', 2n, 3n],
    ['-1.5/0.5', -3n, 1n],
    ['1/-4', -1n, 4n],
    [12n, 12n, 1n],
    [-3, -3n, 1n],
  ])('reads %s', (text, n, d) => {
    expect(lowest(rational(text))).toEqual({ n, d })
  })

  it.each(['', ' 1', '1 ', '.5', '5.', '1e3', '1,000', 'NaN', '--1', '1/0', '1/0.0', '1/2/3', '/2', '0x10', '1\n'])(
    'refuses %j as malformed',
    (text) => {
      expect(() => rational(text)).toThrow(expect.objectContaining({ kind: 'malformed', code: 'number.malformed' }))
    },
  )

  it('refuses a number that is not whole and safe', () => {
    for (const number of [0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
      expect(() => rational(number)).toThrow(expect.objectContaining({ code: 'number.malformed' }))
    expect(rational(Number.MAX_SAFE_INTEGER).n).toBe(9007199254740991n)
  })

  it('reads a hundred characters and refuses more, showing only the beginning', () => {
    expect(isDecimal('9'.repeat(100))).toBe(true)
    expect(isDecimal('9'.repeat(101))).toBe(false)
    expect(() => rational('9'.repeat(5000))).toThrow(
      expect.objectContaining({ facts: { text: '9'.repeat(100) }, message: expect.stringContaining('12.5 or 2/3') }),
    )
  })
})

describe('arithmetic', () => {
  it('adds a third to a half exactly', () => {
    expect(add(rational('1/3'), rational('1/2'))).toEqual({ n: 5n, d: 6n })
    expect(lowest(subtract(rational('0.3'), rational('0.1')))).toEqual({ n: 1n, d: 5n })
    expect(lowest(multiply(rational('3'), rational('0.01')))).toEqual({ n: 3n, d: 100n })
    expect(divide(rational('-1'), rational('-8'))).toEqual({ n: 1n, d: 8n })
    expect(divide(rational('1'), rational('-8'))).toEqual({ n: -1n, d: 8n })
  })

  it('keeps the finer of two denominators when one holds the other', () => {
    expect(add(rational('0.25'), rational('0.5'))).toEqual({ n: 75n, d: 100n })
    expect(add(rational('0.5'), rational('0.25'))).toEqual({ n: 75n, d: 100n })
    expect(add(rational('0.5'), rational('0.5'))).toEqual({ n: 10n, d: 10n })
  })

  it('calls dividing by zero a mistake of the caller', () => {
    expect(() => divide(rational(1), ZERO)).toThrow('A ratio of nothing is null')
  })

  it('compares by value, whatever the form', () => {
    expect(compare(rational('0.50'), rational('1/2'))).toBe(0)
    expect(compare(rational('-1'), ZERO)).toBe(-1)
    expect(compare(rational('0.51'), rational('0.5'))).toBe(1)
    expect(min(rational(2), rational(1))).toEqual(rational(1))
    expect(min(rational(1), rational(2))).toEqual(rational(1))
    expect(max(rational(2), rational(1))).toEqual(rational(2))
    expect(max(rational(1), rational(2))).toEqual(rational(2))
  })

  it('knows zero, below zero and whole numbers', () => {
    expect([isZero(ZERO), isZero(rational('0.1'))]).toEqual([true, false])
    expect([isNegative(rational('-0.1')), isNegative(ZERO)]).toEqual([true, false])
    expect([isWhole(rational('4.00')), isWhole(rational('4.01'))]).toEqual([true, false])
  })

  it('obeys the laws of fractions', () => {
    fc.assert(
      fc.property(fraction, fraction, fraction, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0)
        expect(compare(add(add(a, b), c), add(a, add(b, c)))).toBe(0)
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0)
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        expect(compare(a, b)).toBe(-compare(b, a) + 0)
        if (!isZero(b)) expect(compare(multiply(divide(a, b), b), a)).toBe(0)
        expect(compare(lowest(a), a)).toBe(0)
      }),
      SEED,
    )
  })
})

describe('half-even', () => {
  it.each([
    ['0.5', 0n],
    ['1.5', 2n],
    ['2.5', 2n],
    ['-0.5', 0n],
    ['-1.5', -2n],
    ['-2.5', -2n],
    ['2.5000001', 3n],
    ['-2.5000001', -3n],
    ['2.4999999', 2n],
    ['7', 7n],
    ['-1/3', 0n],
    ['-2/3', -1n],
  ])('rounds %s to %s', (text, whole) => {
    expect(roundHalfEven(rational(text))).toBe(whole)
  })

  it('is never further than a half away, even at a tie, and the same on both sides of 0', () => {
    fc.assert(
      fc.property(fraction, (value) => {
        const rounded = roundHalfEven(value)
        const away = subtract(value, rational(rounded))
        const twice = multiply(isNegative(away) ? multiply(away, rational(-1)) : away, rational(2))
        expect(compare(twice, rational(1))).toBeLessThanOrEqual(0)
        if (compare(twice, rational(1)) === 0) expect(rounded % 2n).toBe(0n)
        expect(roundHalfEven(multiply(value, rational(-1)))).toBe(-rounded)
      }),
      SEED,
    )
  })
})
