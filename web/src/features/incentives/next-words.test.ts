import type { Standing } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { nextWords } from './next-words.ts'

const rule: Standing['rule'] = {
  ruleKey: 'steps',
  name: 'Steps',
  jobRole: 'DISPATCH',
  of: 'own',
  metricKey: 'loads_completed',
  calcType: 'TIERED_SLAB',
  currency: 'USD',
  config: {},
  accumulate: 'month',
}
const words = (next: Standing['next'], value: string | null = '37', metricKey = 'loads_completed') =>
  nextWords({ rule: { ...rule, metricKey }, next, snapshot: { value } }, 'USD')

const target = { kind: 'target', metricKey: 'loads_completed', at: '40', gain: '150' } as const

test('a target is so many more for its bonus, with a bar to it', () => {
  expect(words({ ...target, missing: '3' })).toEqual({
    head: '3 more loads for $150.00',
    detail: null,
    bar: { value: 37, target: 40, label: '37 of 40 loads' },
  })
  expect(words({ ...target, missing: '1' }, '39').head).toBe('1 more load for $150.00')
})

test('without data it is said from where on', () => {
  expect(words({ ...target, missing: null }, null)).toMatchObject({
    head: 'From 40 loads on for $150.00',
    bar: { value: 0, target: 40 },
  })
})

const slab = {
  kind: 'slab',
  metricKey: 'loads_margin',
  at: '5000',
  missing: '310.5',
  isAbove: false,
  rate: '0.05',
  amount: '30',
  alsoBelow: true,
  gain: '115.5',
} as const

test('a slab says how far it is and what is paid there', () => {
  expect(words(slab, '4689.5', 'loads_margin')).toEqual({
    head: '$310.50 more of load margin for $115.50',
    detail: 'Then 5% and $30.00 once, also for all below it.',
    bar: { value: 4689.5, target: 5000, label: '$4,689.50 of $5,000.00 of load margin' },
  })
  expect(
    words({ ...slab, isAbove: true, alsoBelow: false, amount: null, gain: '0' }, '4689.5', 'loads_margin'),
  ).toMatchObject({
    head: 'More than $310.50 more of load margin',
    detail: 'Then 5%.',
  })
})

test('a loss draws no bar', () => {
  expect(words({ ...slab, missing: '5010' }, '-10', 'loads_margin').bar).toBeNull()
})

test('a unit says what it brings, money by the hundred, a loss first', () => {
  const unit = { kind: 'unit', metricKey: 'loads_completed', brings: '4.25', first: null } as const
  expect(words(unit).head).toBe('Each load brings $4.25')
  const margin = { ...unit, metricKey: 'loads_margin', brings: '0.05' }
  expect(words(margin, '0', 'loads_margin').head).toBe('Each $100.00 of load margin brings $5.00')
  expect(words({ ...margin, first: '310.5' }, '-310.5', 'loads_margin')).toMatchObject({
    head: 'First make up a loss of $310.50',
    detail: 'Each $100.00 of load margin brings $5.00 after that.',
  })
})

test('conditions say what is missing, and what more work does not help', () => {
  const gate = { metricKey: 'bpo_deals', op: '>=', value: '5', isMet: false, words: 'deals at least 5' } as const
  const unmet = [
    { ...gate, stands: '2', missing: '3' },
    {
      ...gate,
      op: '<',
      stands: '700',
      missing: null,
      metricKey: 'bpo_talk_seconds',
      words: 'seconds of talk below 600',
    },
  ] as const
  expect(words({ kind: 'gates', unmet: [...unmet] })).toEqual({
    head: 'Pays again with: 3 more deals and seconds of talk below 600 (now 700)',
    detail: 'Only with deals at least 5 and seconds of talk below 600.',
    bar: { value: 2, target: 5, label: '2 of 5 deals' },
  })
})

test('a cap, a table of single loads, and nothing left', () => {
  expect(words({ kind: 'cap', amount: '25', per: 'month' })).toMatchObject({
    head: 'The cap of $25.00 is reached',
    detail: 'Nothing more until the month is over.',
  })
  expect(words({ kind: 'loads', field: 'margin', slabs: [] }).head).toBe('Each load is judged alone')
  expect(words(null).head).toBe('All that this rule pays is earned')
})
