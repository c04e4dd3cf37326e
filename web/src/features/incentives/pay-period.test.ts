import { expect, test } from 'vitest'
import { addressOf, payPeriod, periodChoices } from './pay-period.ts'

const TODAY = '2026-06-18'

test('without a word it is the month that runs; so it is for a month that is none or has not come', () => {
  const june = {
    span: { from: '2026-06-01', to: '2026-06-30' },
    name: 'June 2026',
    when: 'in June 2026',
    chosen: '2026-06',
    isRunning: true,
  }
  expect(payPeriod({}, TODAY)).toEqual(june)
  expect(payPeriod({ month: '2026-13' }, TODAY)).toEqual(june)
  expect(payPeriod({ month: '2026-07' }, TODAY)).toEqual(june)
})

test('a month that is over, a quarter, the last days, and days of one’s own', () => {
  expect(payPeriod({ month: '2026-02' }, TODAY)).toMatchObject({
    span: { from: '2026-02-01', to: '2026-02-28' },
    isRunning: false,
  })
  expect(payPeriod({ period: 'quarter' }, TODAY)).toMatchObject({
    span: { from: '2026-04-01', to: '2026-06-30' },
    name: 'quarter 2 of 2026',
    isRunning: true,
  })
  expect(payPeriod({ period: '7d' }, TODAY).span).toEqual({ from: '2026-06-12', to: '2026-06-18' })
  expect(payPeriod({ period: 'custom', from: '2026-05-20', to: '2026-05-29' }, TODAY)).toMatchObject({
    name: '20 to 29 May 2026',
    chosen: null,
    isRunning: false,
  })
  expect(payPeriod({ period: 'custom', from: '2026-05-20' }, TODAY).name).toBe('June 2026')
})

test('months go a year back, and not before the venture’s first day of pay', () => {
  expect(periodChoices(TODAY, '2026-04-20', '2026-06').map(({ value }) => value)).toEqual([
    '7d',
    'quarter',
    '2026-06',
    '2026-05',
    '2026-04',
  ])
  expect(periodChoices(TODAY, undefined, null)).toHaveLength(2 + 13)
})

test('a choice replaces what the address said before', () => {
  expect(addressOf('2026-06', TODAY)).toEqual({})
  expect(addressOf('2026-05', TODAY)).toMatchObject({ month: '2026-05', period: undefined })
  expect(addressOf('7d', TODAY)).toMatchObject({ month: undefined, period: '7d', line: undefined })
})

test('of more days than a year, as an old address may ask for, the last year is shown', () => {
  const long = payPeriod({ period: 'custom', from: '2020-01-01', to: '2026-06-18' }, '2026-06-18')
  expect(long).toMatchObject({ span: { from: '2025-06-18', to: '2026-06-18' }, name: '18 June 2025 to 18 June 2026' })
  const year = payPeriod({ period: 'custom', from: '2024-01-01', to: '2024-12-31' }, '2026-06-18')
  expect(year.span).toEqual({ from: '2024-01-01', to: '2024-12-31' })
})

test('in a sentence a month is "in", days are "from" and one day is "on"', () => {
  const when = (from: string, to: string) => payPeriod({ period: 'custom', from, to }, TODAY).when
  expect(payPeriod({ period: '7d' }, TODAY).when).toBe('in the last 7 days')
  expect(when('2025-06-01', '2025-06-30')).toBe('from 1 to 30 June 2025')
  expect(when('2025-06-18', '2025-06-18')).toBe('on Wed 18 June 2025')
})
