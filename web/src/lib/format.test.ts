import { describe, expect, it } from 'vitest'
import { formatDuration, formatMoney, formatNumber, formatRatio } from './format.ts'

describe('an amount of money', () => {
  it.each([
    [123_450, 'USD', '$1,234.50'],
    [12_345_600, 'INR', '₹1,23,456.00'],
    [-1240, 'USD', '−$12.40'],
    [0, 'USD', '$0.00'],
    [7, 'USD', '$0.07'],
    [1500, 'JPY', '¥1,500'],
    [1500, 'KWD', 'KWD\u00a01.500'],
  ])('of %i minor units of %s reads %s', (minor, currency, words) => {
    expect(formatMoney({ minor, currency })).toBe(words)
  })

  it('keeps every cent of a sum that a float could not hold', () => {
    expect(formatMoney({ minor: 9_007_199_254_740_991, currency: 'USD' })).toBe('$90,071,992,547,409.91')
  })
})

describe('a ratio', () => {
  it('is shown as percent with one decimal', () => {
    expect(formatRatio('0.184')).toBe('18.4%')
    expect(formatRatio('1')).toBe('100.0%')
    expect(formatRatio('-0.0312')).toBe('−3.1%')
  })
})

describe('a count or mean', () => {
  it('has at most one decimal unless more are asked for', () => {
    expect(formatNumber('31.6')).toBe('31.6')
    expect(formatNumber(1204)).toBe('1,204')
    expect(formatNumber('2.345', 2)).toBe('2.35')
  })
})

describe('a duration', () => {
  it.each([
    [45, '45 s'],
    [225, '3 m 45 s'],
    [303, '5 m 03 s'],
    [7800, '2 h 10 m'],
    [273_600, '3 d 4 h'],
    [-90, '−1 m 30 s'],
  ])('of %i seconds reads %s', (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words)
  })
})
