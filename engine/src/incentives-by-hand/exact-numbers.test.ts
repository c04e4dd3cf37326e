import { expect, it } from 'vitest'
import { decimalText } from './decimal-text.ts'
import { compare, divided, fraction, minus, plus, sum, times, ZERO } from './fraction.ts'
import { minorDigits } from './minor-digits.ts'
import { roundHalfEven } from './round-half-even.ts'

it('thirds add up to a whole, which no float does', () => {
  expect(compare(sum([fraction('1/3'), fraction('1/3'), fraction('1/3')]), fraction('1'))).toBe(0)
})

it('a decimal is read and written without loss, below zero too', () => {
  for (const text of ['0', '-500', '33.335', '-0.000001', '12345678901234567890.123']) {
    expect(decimalText(fraction(text))).toBe(text)
  }
})

it('a third has no decimal, and what is no number is refused', () => {
  expect(() => decimalText(fraction('1/3'))).toThrow('no finite decimal')
  for (const text of ['', '1e3', '.5', '1/2/3', ' 1']) expect(() => fraction(text)).toThrow('not a number')
  expect(() => fraction('1/0')).toThrow('division by zero')
})

it('the four operations are exact', () => {
  const [a, b] = [fraction('0.1'), fraction('-0.2')]
  expect([plus(a, b), minus(a, b), times(a, b), divided(a, b)].map(decimalText)).toEqual([
    '-0.1',
    '0.3',
    '-0.02',
    '-0.5',
  ])
  expect(compare(plus(a, a), minus(ZERO, b))).toBe(0)
})

it('a tie goes to the even neighbour on both sides of zero, anything beyond the tie goes on', () => {
  const cents = (text: string): number => roundHalfEven(fraction(text), 2)
  expect(['0.125', '0.135', '0.1250001', '0.124'].map(cents)).toEqual([12, 14, 13, 12])
  expect(['-0.125', '-0.135', '-0.1250001', '-0.124'].map(cents)).toEqual([-12, -14, -13, -12])
})

it('amounts have two decimals, but for the yen, the dinar and their like', () => {
  expect(['USD', 'JPY', 'KWD'].map(minorDigits)).toEqual([2, 0, 3])
})
