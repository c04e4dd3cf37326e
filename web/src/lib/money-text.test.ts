import { describe, expect, it } from 'vitest'
import { groupedText, majorText, minorOf, readMoney } from './money-text.ts'

describe('an amount in a field', () => {
  it.each([
    [123_450, 'USD', '1234.50'],
    [-7, 'USD', '-0.07'],
    [1500, 'JPY', '1500'],
    [1500, 'KWD', '1.500'],
    [0, 'INR', '0.00'],
  ])('of %i minor units of %s is written %s and read back', (minor, currency, text) => {
    expect(majorText(minor, currency)).toBe(text)
    expect(minorOf(text, currency)).toBe(minor)
  })

  it('is understood while it is being typed', () => {
    expect(minorOf('12.', 'USD')).toBe(1200)
    expect(minorOf('12.5', 'USD')).toBe(1250)
    expect(minorOf('.5', 'USD')).toBe(50)
  })

  it('that is empty is unknown and never zero', () => {
    expect(minorOf('', 'USD')).toBeNull()
    expect(minorOf('-', 'USD')).toBeNull()
    expect(majorText(null, 'USD')).toBe('')
  })

  it('keeps cents that a float would lose', () => {
    expect(minorOf('1.15', 'USD')).toBe(115)
    expect(minorOf('90071992547409.91', 'USD')).toBe(9_007_199_254_740_991)
    expect(minorOf('90071992547409.92', 'USD')).toBeNull()
  })
})

describe('an amount as people type it', () => {
  it.each([
    ['1,234.50', 'USD', 123_450],
    ['$ 1,234.5', 'USD', 123_450],
    ['1,23,456', 'INR', 12_345_600],
    ['−3', 'USD', -300],
    ['12.', 'USD', 1200],
    ['1500', 'JPY', 1500],
    ['  ', 'USD', null],
  ])('“%s” in %s is %s', (text, currency, minor) => {
    expect(readMoney(text, currency)).toBe(minor)
  })

  it.each([
    ['7,5', 'USD'],
    ['1234,56', 'USD'],
    ['1.234,50', 'USD'],
    ['12.345', 'USD'],
    ['1500.5', 'JPY'],
    ['-', 'USD'],
    ['twelve', 'USD'],
  ])('“%s” in %s may be read in two ways or in none, and is refused', (text, currency) => {
    expect(readMoney(text, currency)).toBeNaN()
  })

  it('is shown with its digits grouped once nobody types, and reads back as the same amount', () => {
    expect(groupedText(123_450, 'USD')).toBe('1,234.50')
    expect(groupedText(12_345_600, 'INR')).toBe('1,23,456.00')
    expect(groupedText(-7, 'USD')).toBe('-0.07')
    expect(groupedText(1_234_567, 'JPY')).toBe('1,234,567')
    expect(groupedText(null, 'USD')).toBe('')
    for (const minor of [123_450, -7, 0, 99_999_999]) expect(readMoney(groupedText(minor, 'USD'), 'USD')).toBe(minor)
  })
})
