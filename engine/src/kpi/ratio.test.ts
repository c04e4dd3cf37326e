import { describe, expect, it } from 'vitest'
import { change } from './change.ts'
import { ratio } from './ratio.ts'

describe('a ratio', () => {
  it.each([
    [4054, 5000, '0.810800'],
    [2, 3, '0.666667'],
    [0, 7, '0.000000'],
    [-50, 100, '-0.500000'],
    [1, 2_000_000, '0.000000'],
    [3, 2_000_000, '0.000002'],
    [1, 0, null],
    [0, 0, null],
  ])('of %i to %i is %s', (numerator, denominator, expected) => {
    expect(ratio(numerator, denominator)).toBe(expected)
  })
})

describe('a change', () => {
  it.each([
    [125, 100, '0.250000'],
    [0, 100, '-1.000000'],
    [-50, -100, '0.500000'],
    [50, -100, '1.500000'],
    ['2/3', '1/3', '1.000000'],
    ['0.810800', '0.8', '0.013500'],
    [7, 0, null],
    [0, '0.00', null],
    [null, 100, null],
    [100, null, null],
    [null, null, null],
  ])('to %s from %s is %s', (now, before, expected) => {
    expect(change(now, before)).toBe(expected)
  })
})
