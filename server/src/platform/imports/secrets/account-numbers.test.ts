import { expect, it } from 'vitest'
import { withoutNumbersWithin, withoutUnreadNumber, withoutWholeNumber } from './account-numbers.ts'

it.each([
  ['DE89370400440532013000', '••••3000'],
  ['de89 3704 0044 0532 0130 00', '••••3000'],
  ['50-0000/001234', '••••1234'],
  ['５００００１２３４', '••••1234'],
  ['AB12CD', '••••12CD'],
  ['Acct 500000001234', '••••1234'],
  ['Operating', 'Operating'],
  ['Deposit 2026', 'Deposit 2026'],
  ['•••• 1234', '•••• 1234'],
  ['1234', '1234'],
  ['••••3000', '••••3000'],
  ['', ''],
])('P-10 %s is told as %s', (cell, told) => {
  expect(withoutWholeNumber(cell)).toBe(told)
})

it.each(['2026-06-16', '16.06.2026', '6/16/26', '12,345.67', '-1234567.89', '$1,234,567.50', '2026-06-16T10:00:00Z'])(
  'a cell that nobody reads may be a day or an amount: %s stays',
  (cell) => {
    expect(withoutUnreadNumber(cell)).toBe(cell)
    expect(withoutUnreadNumber(`${cell} 500000001234`)).toBe('••••1234')
  },
)

it.each([
  ['statement DE89370400440532013000 june.csv', 'statement ••••3000 june.csv'],
  ['500000001234.csv', '••••1234.csv'],
  ['balances_20260616.csv', 'balances_20260616.csv'],
  ['fy26 balances of operations.csv', 'fy26 balances of operations.csv'],
])('P-10 the file %s is called %s', (name, told) => {
  expect(withoutNumbersWithin(name)).toBe(told)
})
