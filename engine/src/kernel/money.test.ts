import { describe, expect, it } from 'vitest'
import { addMoney, fromMinor, isCurrency, minorDigits, roundToMinor } from './money.ts'
import { rational } from './rational.ts'
import { toText } from './rational-text.ts'

describe('minor units', () => {
  it.each([
    ['USD', 2],
    ['INR', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['KWD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['constructor', 2],
  ])('of %s have %i digits', (currency, digits) => {
    expect(minorDigits(currency)).toBe(digits)
  })

  it('are exact both ways', () => {
    expect(toText(fromMinor({ minor: 12345, currency: 'USD' }))).toBe('123.45')
    expect(toText(fromMinor({ minor: -5, currency: 'KWD' }))).toBe('-0.005')
    expect(toText(fromMinor({ minor: 100, currency: 'JPY' }))).toBe('100')
    expect(toText(fromMinor({ minor: 1, currency: 'UYW' }))).toBe('0.0001')
  })

  it.each([
    ['0.125', 'USD', 12],
    ['0.135', 'USD', 14],
    ['0.1250001', 'USD', 13],
    ['-0.125', 'USD', -12],
    ['-0.135', 'USD', -14],
    ['100.5', 'JPY', 100],
    ['101.5', 'JPY', 102],
    ['1.2345', 'KWD', 1234],
    ['90071992547409.91', 'USD', Number.MAX_SAFE_INTEGER],
    ['-90071992547409.91', 'USD', Number.MIN_SAFE_INTEGER],
  ])('round %s %s half-even to %i', (amount, currency, minor) => {
    expect(roundToMinor(rational(amount), currency)).toBe(minor)
  })

  it('never round to a negative zero', () => {
    expect(Object.is(roundToMinor(rational('-0.001'), 'USD'), 0)).toBe(true)
  })

  it('refuse what can no longer be kept exactly', () => {
    for (const amount of ['90071992547409.92', '-90071992547409.92', '9'.repeat(40)])
      expect(() => roundToMinor(rational(amount), 'USD')).toThrow(
        expect.objectContaining({
          kind: 'refused',
          code: 'money.too_large',
          message: 'The amount is too large to be kept exactly. Check the figures behind it.',
        }),
      )
  })
})

describe('a sum', () => {
  it('stays in its currency', () => {
    expect(addMoney({ minor: 5, currency: 'USD' }, { minor: -7, currency: 'USD' })).toEqual({
      minor: -2,
      currency: 'USD',
    })
  })

  it('of two currencies is refused', () => {
    expect(() => addMoney({ minor: 5, currency: 'USD' }, { minor: 7, currency: 'INR' })).toThrow(
      expect.objectContaining({
        kind: 'refused',
        code: 'money.mixed_currencies',
        facts: { currencies: ['USD', 'INR'] },
        message: 'Two currencies cannot be added. Convert one at a dated rate first.',
      }),
    )
  })

  it('beyond what is exact is refused', () => {
    const most = { minor: Number.MAX_SAFE_INTEGER, currency: 'USD' }
    expect(() => addMoney(most, { minor: 1, currency: 'USD' })).toThrow(
      expect.objectContaining({ code: 'money.too_large', facts: { minor: '9007199254740992', currency: 'USD' } }),
    )
  })
})

it('knows the form of a currency code', () => {
  expect(isCurrency('USD')).toBe(true)
  for (const text of ['usd', 'US', 'USDT', '', 'U$D']) expect(isCurrency(text)).toBe(false)
})
