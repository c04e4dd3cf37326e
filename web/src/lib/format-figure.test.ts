import { expect, test } from 'vitest'
import { formatFigure } from './format-figure.ts'

test('each kind of figure as people read it', () => {
  expect(formatFigure('16480.98', { format: 'money', currency: 'USD' })).toBe('$16,480.98')
  expect(formatFigure('-148500', { format: 'money', currency: 'INR' })).toBe('−₹1,48,500.00')
  expect(formatFigure('0.888889', { format: 'ratio', currency: null })).toBe('88.9%')
  expect(formatFigure('303.500000', { format: 'seconds', currency: null })).toBe('5 m 04 s')
  expect(formatFigure('34.71', { format: 'count', currency: null })).toBe('34.7')
  expect(formatFigure('1204', { format: 'number', currency: null })).toBe('1,204')
})
