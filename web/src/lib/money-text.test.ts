import { describe, expect, it } from 'vitest'
import { majorText, minorOf } from './money-text.ts'

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
