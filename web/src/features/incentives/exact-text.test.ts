import { expect, test } from 'vitest'
import { exactMoney, measureText, rateText, sumText } from './exact-text.ts'

test('amounts keep what is below the smallest unit, so that the steps add up before they are rounded', () => {
  expect(exactMoney('53', 'USD')).toBe('$53.00')
  expect(exactMoney('824.049', 'USD')).toBe('$824.049')
  expect(exactMoney('-782.23', 'USD')).toBe('−$782.23')
  expect(exactMoney('-0.001', 'USD')).toBe('−$0.001')
  expect(exactMoney('1485000', 'INR')).toBe('₹14,85,000.00')
  expect(exactMoney('100/3', 'USD')).toBe('$33.333333')
})

test('a measure is money or a number, by its metric', () => {
  expect(measureText('16480.98', 'loads_margin', 'USD')).toBe('$16,480.98')
  expect(measureText('31.6', 'loads_completed', 'USD')).toBe('31.6')
})

test('a rate is a percentage of money and money per unit of all else', () => {
  expect(rateText('0.05', 'PERCENT_OF_METRIC', 'USD')).toBe('5%')
  expect(rateText('0.0125', 'PERCENT_OF_METRIC', 'USD')).toBe('1.25%')
  expect(rateText('4.25', 'FLAT_PER_UNIT', 'USD')).toBe('$4.25')
})

test('what was counted adds up exactly, and nothing is no sum', () => {
  expect(sumText(['0.1', '0.2'])).toBe('0.300000')
  expect(sumText([])).toBeNull()
})
