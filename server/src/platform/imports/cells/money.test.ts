import { describe, expect, it, test } from 'vitest'
import { moneyReader } from './money.ts'

const dollars = moneyReader('USD', '.')
const unsettled = moneyReader('USD', null)
const euros = moneyReader('EUR', null)

describe('an amount of a file', () => {
  test.each([
    ['1234', 123_400],
    ['1234.5', 123_450],
    ['1,234.50', 123_450],
    ['$1,234.50', 123_450],
    ['US$ 1,234.50', 123_450],
    ['USD 1,234.50', 123_450],
    ['1,234.50 usd', 123_450],
    ['(1,234.50)', -123_450],
    ['($1,234.50)', -123_450],
    ['-1,234.50', -123_450],
    ['−1,234.50', -123_450],
    ['1,234.50-', -123_450],
    ['-$5', -500],
    ['$-5', -500],
    ['+5.00', 500],
    ['.5', 50],
    ['5.', 500],
    ['-0.00', 0],
    ['1,234', 123_400],
    ['1,234,567', 123_456_700],
    ['12,34,567.89', 123_456_789],
    ["1'234.50", 123_450],
    ['1 234.50', 123_450],
    ['0.300', 30],
  ])('%s is %d minor units', (text, minor) => {
    expect(dollars(text)).toBe(minor)
  })

  test.each([
    ['1 234,50', 123_450],
    ['1.234,50', 123_450],
    ['12,5', 1_250],
    ['1,234.50', 123_450],
    ['1234,500', 123_450],
    ['1.234.567', 123_456_700],
  ])('%s can be read in one way only, where nothing else tells: %d minor units', (text, minor) => {
    expect(unsettled(text)).toBe(minor)
  })

  test.each(['1,234', '1.234', '2.500', '$1,500', '(1.500)'])('%s is two amounts until the file is settled', (text) => {
    expect(unsettled(text)).toEqual({
      error: `"${text}" can be two numbers. Write it without a mark for thousands, and with two decimals.`,
    })
  })

  it('that is written with the other mark than its column is none, and never a thousand times another', () => {
    expect(dollars('12,50')).toEqual({ error: '"12,50" is not an amount. Write it like 1,234.50.' })
    expect(moneyReader('USD', ',')('12.50')).toEqual({ error: '"12.50" is not an amount. Write it like 1.234,50.' })
  })

  it('takes the venture’s own currency in its own marks', () => {
    expect(euros('1.234,50 €')).toBe(123_450)
    expect(euros('€ 12,5')).toBe(1_250)
    expect(moneyReader('JPY', '.')('¥1,234')).toBe(1_234)
    expect(moneyReader('KWD', '.')('1.234')).toBe(1_234)
  })

  it('reads what could be a thousand as the rest of the column is written', () => {
    expect(moneyReader('EUR', ',')('1.234')).toBe(123_400)
    expect(moneyReader('EUR', ',')('1,5')).toBe(150)
    expect(moneyReader('KWD', ',')('1,234')).toBe(1_234)
  })

  it('is refused in another currency, never converted', () => {
    expect(unsettled('1.234,50 €')).toEqual({
      error: '"1.234,50 €" is in EUR, and USD is kept here. Convert the amount first.',
    })
    expect(dollars('INR 500')).toMatchObject({ error: expect.stringContaining('is in INR') })
  })

  test.each(['12,3x', 'free', '1-2', '(5', '5)', '--5', '-(5)', '1,23,4.5', '1.2.3', '$', 'USD', '1e21'])(
    '%s is no amount, and the sentence says how to write one',
    (text) => {
      expect(dollars(text)).toEqual({ error: `"${text}" is not an amount. Write it like 1,234.50.` })
    },
  )

  it('is refused with more decimals than the currency has, and when it is too large to be exact', () => {
    expect(dollars('12.345')).toEqual({
      error: '"12.345" has more decimals than USD has. Round it to 2, like 1,234.56.',
    })
    expect(dollars('99999999999999999')).toMatchObject({ error: expect.stringContaining('too large') })
  })
})
