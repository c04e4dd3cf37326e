import { describe, expect, it } from 'vitest'
import { describeRule } from '../describe-rule.ts'
import { evaluateRule } from '../evaluate-rule.ts'
import type { Metric } from '../metrics.ts'
import type { Rule } from '../rule.ts'
import { settle } from '../settle.ts'
import { TIERED } from '../testing/rules.ts'
import { tieredSlab } from './tiered-slab.ts'

const UPPER = { boundary: 'upper' } as const
const MARGIN: Rule = {
  ...TIERED,
  metricKey: 'loads_margin',
  config: {
    mode: 'marginal',
    slabs: [
      { from: '0', to: '1000', rate: '0.05' },
      { from: '1000', to: null, rate: '0.1' },
    ],
  },
}
const RETRO = tiers([
  { from: '0', to: '10', rate: '1' },
  { from: '10', to: '20', rate: '2', amount: '3', retroactive: true },
  { from: '20', to: '30', rate: '4', retroactive: true },
  { from: '30', to: null, rate: '1' },
])
const CURVE = tiers(
  [
    { from: '10', to: '20', amount: '100' },
    { from: '20', to: '23', amount: '50' },
  ],
  { mode: 'interpolated', boundary: 'upper' },
)

describe('slabs', () => {
  it.each([
    ['in their first part', TIERED, '9.5', 4750],
    ['with a second one that prices again', RETRO, '15', 3300],
    ['with a third that prices all before once more', RETRO, '25', 10300],
    ['with more after the one that prices again', RETRO, '35', 12800],
    ['in proportion, below the first', CURVE, '10', 0],
    ['in proportion, in thirds', CURVE, '21', 11667],
    ['in proportion, at the end', CURVE, '23', 15000],
    ['below 0', tiers([{ from: '0', to: null, amount: '5' }], { flatAtZero: true }), '-1', 0],
    ['at the first start above 0, taken below it', tiers([{ from: '5', to: null, amount: '9' }], UPPER), '5', 0],
    ['above it', tiers([{ from: '5', to: null, amount: '9' }], UPPER), '5.000001', 900],
    ['whole, at the first start, taken below it', whole('upper'), '5', 0],
    ['whole, just above', whole('upper'), '6', 1300],
    ['whole, at the first start', whole('lower'), '5', 1100],
    ['of a ratio', tiers([{ from: '0.7', to: null, amount: '80' }]), '140/200', 8000],
  ])('%s pay what is written', (_name, rule, value, minor) => {
    expect(settle(rule, { value }).minor).toBe(minor)
  })

  it('are parts of the line, each with what it was paid on', () => {
    expect(evaluateRule(TIERED, { toDate: { value: '12.5' }, before: { value: '4' } }).parts).toEqual([
      { label: '5.00 USD for each of completed loads from 0 to 10', measure: '10', rate: '5', amount: '50' },
      { label: '7.00 USD for each of completed loads from 10 to 20', measure: '2.5', rate: '7', amount: '17.5' },
      { label: '30.00 USD once for completed loads from 10 to 20', measure: null, rate: null, amount: '30' },
      { label: 'Earned earlier in the month', measure: null, rate: null, amount: '-20' },
    ])
    expect(evaluateRule(RETRO, { toDate: { value: '12' } }).parts.map(({ label }) => label)).toEqual([
      '2.00 USD for each of completed loads from 0 to 20',
      '3.00 USD once for completed loads from 10 to 20',
    ])
    expect(evaluateRule(whole('lower'), { toDate: { value: '6' } }).parts.map(({ label }) => label)).toEqual([
      '2.00 USD for each of all completed loads, in the slab from 5 up',
      '1.00 USD once for completed loads from 5 up',
    ])
    expect(evaluateRule(CURVE, { toDate: { value: '12' } }).parts).toEqual([
      { label: 'part of 100.00 USD for completed loads from 10 to 20', measure: '2', rate: null, amount: '20' },
    ])
  })

  it('have no rate on a ratio', () => {
    const occupancy: Metric = { key: 'occupancy', label: 'occupancy', kind: 'ratio', source: 'call' }
    expect(() => tieredSlab.check(TIERED, occupancy)).toThrow(
      expect.objectContaining({ code: 'rule.metric_is_ratio', facts: { field: 'config.slabs[0].rate' } }),
    )
    const { mode } = TIERED.config
    const paid = { ...TIERED, config: { mode, slabs: [{ from: '0.7', to: null, amount: '80' }] } }
    expect(() => tieredSlab.check(paid, occupancy)).not.toThrow()
  })
})

describe('an explanation of slabs', () => {
  const flat = tiers([{ from: '0', to: null, amount: '5' }], { flatAtZero: true })

  it.each([
    [
      MARGIN,
      '1100',
      '1,100.00 USD load margin by slabs makes 60.00 USD: 5% of load margin from 0.00 USD to 1,000.00 USD brings 50.00 USD, ' +
        '10% of load margin from 1,000.00 USD up brings 10.00 USD.',
    ],
    [MARGIN, '-5', 'Nothing is due for -5.00 USD load margin, because slabs price nothing below 0.'],
    [CURVE, '8', 'The first slab, from 10 up, is not reached with 8 completed loads.'],
    [tiers([{ from: '0', to: null }]), '8', 'The slabs reached with 8 completed loads pay nothing.'],
    [TIERED, '0', 'Nothing is due, because there is nothing yet: completed loads of the month at 0.'],
    [
      flat,
      '0',
      '0 completed loads by slabs makes 5.00 USD: 5.00 USD once for completed loads from 0 up brings 5.00 USD.',
    ],
  ])('names what each brought, or why none did', (rule, value, sentence) => {
    expect(evaluateRule(rule, { toDate: { value } }).explanation).toBe(sentence)
  })
})

describe('an offer of slabs', () => {
  it.each([
    [
      MARGIN,
      "Earns by slabs of the month's own load margin, each for the part inside it: 5% from 0.00 USD to 1,000.00 USD; " +
        '10% from 1,000.00 USD up.',
    ],
    [
      RETRO,
      "Earns by slabs of the month's own completed loads, each for the part inside it: 1.00 USD for each from 0 to 10; " +
        '2.00 USD for each and 3.00 USD from 10 to 20, also for all below it once reached; ' +
        '4.00 USD for each from 20 to 30, also for all below it once reached; 1.00 USD for each from 30 up.',
    ],
    [
      CURVE,
      "Earns by slabs of the month's own completed loads, each amount in proportion to the part covered: " +
        '100.00 USD from 10 to 20; 50.00 USD from 20 to 23; a value on a bound belongs to the slab below it.',
    ],
    [
      tiers(
        [
          { from: '0', to: '5', amount: '40' },
          { from: '5', to: null },
        ],
        { mode: 'whole', flatAtZero: true },
      ),
      "Earns by slabs of the month's own completed loads, the one reached for all of it: 40.00 USD from 0 to 5; " +
        'nothing from 5 up; the first amount is due at 0 already.',
    ],
  ])('lists them in a sentence', (rule, sentence) => {
    expect(describeRule(rule)).toBe(sentence)
  })
})

function tiers(slabs: readonly object[], change: Readonly<Record<string, unknown>> = {}): Rule {
  return { ...TIERED, config: { mode: 'marginal', slabs, ...change } }
}

function whole(boundary: string): Rule {
  return tiers([{ from: '5', to: null, rate: '2', amount: '1' }], { mode: 'whole', boundary })
}
