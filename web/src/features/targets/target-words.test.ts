import type { TargetMetric } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { standingOf, untilWords, valueWords, whoseWords } from './target-words.ts'

const metric = (change: Partial<TargetMetric>): TargetMetric => ({
  key: 'revenue',
  label: 'Revenue',
  unit: 'money',
  better: 'higher',
  addsUp: true,
  figure: 'revenueMinor',
  ...change,
})

it('a value reads as people say it', () => {
  expect(valueWords({ value: '5000000', per: 'month' }, metric({}), 'USD')).toBe('$50,000.00 a month')
  expect(valueWords({ value: '12', per: 'week' }, metric({ unit: 'count' }), 'USD')).toBe('12 a week')
  expect(valueWords({ value: '0.95', per: null }, metric({ unit: 'share' }), 'USD')).toBe('95.0%')
  expect(valueWords({ value: '20', per: null }, metric({ unit: 'seconds', better: 'lower' }), 'USD')).toBe(
    'at most 20 s',
  )
  expect(valueWords({ value: '2.75', per: null }, metric({ unit: 'rate' }), 'USD')).toBe('$2.75 a mile')
})

it('a target is of a person, of a campaign, of both, or of the whole venture', () => {
  const [nisha, solar] = [
    { id: '1', name: 'Nisha Rao' },
    { id: '2', name: 'Sunrise Solar' },
  ]
  expect(whoseWords({ campaign: null, person: null })).toBe('Whole venture')
  expect(whoseWords({ campaign: solar, person: null })).toBe('Sunrise Solar')
  expect(whoseWords({ campaign: null, person: nisha })).toBe('Nisha Rao')
  expect(whoseWords({ campaign: solar, person: nisha })).toBe('Nisha Rao in Sunrise Solar')
})

it('an end is a day, the next one, or none', () => {
  expect(untilWords({ to: null, isOpen: true })).toBe('Until further notice')
  expect(untilWords({ to: '2026-06-30', isOpen: true })).toBe('30 June 2026, when the next begins')
  expect(untilWords({ to: '2026-06-30', isOpen: false })).toBe('30 June 2026')
})

it('a target holds from its first day to its last', () => {
  const june = { from: '2026-06-01', to: '2026-06-30' }
  expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((today) => standingOf(june, today))).toEqual([
    'later',
    'now',
    'now',
    'over',
  ])
  expect(standingOf({ from: '2026-06-01', to: null }, '2030-01-01')).toBe('now')
})
