import { expect, test } from 'vitest'
import { formatShort, formatUnit } from './format-unit.ts'

const usd = { unit: 'money', currency: 'USD' } as const

test('each unit has its own words', () => {
  expect(formatUnit('-12000', usd)).toBe('−$120.00')
  expect(formatUnit('2.456789', { unit: 'rate', currency: 'USD' })).toBe('$2.46')
  expect(formatUnit('0.184', { unit: 'share', currency: null })).toBe('18.4%')
  expect(formatUnit('225', { unit: 'seconds', currency: null })).toBe('3 m 45 s')
  expect(formatUnit('41208', { unit: 'miles', currency: null })).toBe('41,208')
  expect(formatUnit('4.375', { unit: 'points', currency: null })).toBe('4.38')
  expect(formatUnit('1204', { unit: 'count', currency: null })).toBe('1,204')
})

test('a target spread over days is shown to the cent', () => {
  expect(formatUnit('3809523.809524', usd)).toBe('$38,095.24')
})

test('an axis says much with little', () => {
  expect([0, 1_250_000, -500_000].map((minor) => formatShort(minor, usd))).toEqual(['$0', '$12.5K', '−$5K'])
  expect(formatShort(30_000_000, { unit: 'money', currency: 'INR' })).toBe('₹3L')
  expect(formatShort(0.5, { unit: 'share', currency: null })).toBe('50%')
  expect([45, 300, 90].map((seconds) => formatShort(seconds, { unit: 'seconds', currency: null }))).toEqual([
    '45 s',
    '5 m',
    '1.5 m',
  ])
})
