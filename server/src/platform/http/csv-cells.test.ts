import { expect, it } from 'vitest'
import { moneyCell } from './csv-cells.ts'

it.each([
  [123_450, 'USD', { decimal: '1234.50' }],
  [-5, 'USD', { decimal: '-0.05' }],
  [123_450, 'JPY', { decimal: '123450' }],
  [123_450, 'KWD', { decimal: '123.450' }],
  [0, 'USD', { decimal: '0.00' }],
  [null, 'USD', null],
])('%s of %s is written %j', (minor, currency, cell) => {
  expect(moneyCell(minor, currency)).toEqual(cell)
})
