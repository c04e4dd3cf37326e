import { expect, test } from 'vitest'
import { asPercent, ofPercent } from './percent-text.ts'

test.each([
  ['0.05', '5'],
  ['0.025', '2.5'],
  ['1', '100'],
  ['0', '0'],
  ['0.00125', '0.125'],
  ['-0.1', '-10'],
  ['12.3456', '1234.56'],
])('%s is %s percent, and back', (fraction, percent) => {
  expect(asPercent(fraction)).toBe(percent)
  expect(ofPercent(percent)).toBe(fraction)
})

test('what is no decimal yet stays as it is typed', () => {
  expect([asPercent(''), asPercent('many'), ofPercent('-')]).toEqual(['', 'many', '-'])
  expect(ofPercent('5.')).toBe('0.05')
})
