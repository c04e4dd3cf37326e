import { describe, expect, it } from 'vitest'
import { checkRule } from '../check-rule.ts'
import type { Rule } from '../rule.ts'
import { BY_LOAD, TIERED } from '../testing/rules.ts'

const OPEN = { from: '10', to: null, rate: '7' }
const FIRST = { from: '0', to: '10', rate: '5' }

describe('a table of slabs', () => {
  it.each([
    ['one open slab', [{ from: '0', to: null, rate: '5' }]],
    ['a first slab above 0', [OPEN]],
    ['a slab that pays nothing', [{ from: '0', to: '10' }, OPEN]],
    ['amounts of 0', [{ ...FIRST, amount: '0' }, OPEN]],
    ['a rate that falls', [FIRST, { ...OPEN, rate: '1' }]],
    ['a slab that is not retroactive', [FIRST, { ...OPEN, retroactive: false }]],
    ['one that is', [FIRST, { ...OPEN, retroactive: true }]],
  ])('with %s is sound', (_name, slabs) => {
    expect(() => check({ slabs })).not.toThrow()
  })

  it.each([
    ['I-11 none', undefined, 'slabs_missing', 'config.slabs'],
    ['an empty list', [], 'slabs_missing', 'config.slabs'],
    ['a word', 'many', 'slabs_missing', 'config.slabs'],
    ['a slab that is a number', [5], 'slab_malformed', 'config.slabs[0]'],
    ['a slab of nothing', [null], 'slab_malformed', 'config.slabs[0]'],
    ['no start', [{ to: null, rate: '5' }], 'from_missing', 'config.slabs[0].from'],
    ['no end', [{ from: '0', rate: '5' }], 'to_missing', 'config.slabs[0].to'],
    ['an empty end', [{ ...FIRST, to: '' }], 'to_missing', 'config.slabs[0].to'],
    ['an amount of a word', [{ ...OPEN, amount: 'some' }], 'amount_malformed', 'config.slabs[0].amount'],
    ['an end that is a number', [{ ...FIRST, to: 10 }], 'to_malformed', 'config.slabs[0].to'],
    ['a start below 0', [{ ...OPEN, from: '-1' }], 'from_negative', 'config.slabs[0].from'],
    ['a slab of no width', [{ ...FIRST, to: '0' }, OPEN], 'slab_empty', 'config.slabs[0].to'],
    ['a slab that ends before it starts', [FIRST, { ...OPEN, to: '9' }], 'slab_empty', 'config.slabs[1].to'],
    ['a gap', [FIRST, { ...OPEN, from: '10.01' }], 'slab_gap', 'config.slabs[1].from'],
    ['an overlap', [FIRST, { ...OPEN, from: '9.99' }], 'slab_overlap', 'config.slabs[1].from'],
    ['an open slab before another', [{ ...FIRST, to: null }, OPEN], 'slab_overlap', 'config.slabs[0].to'],
    ['a closed last slab', [FIRST, { ...OPEN, to: '20' }], 'last_slab_closed', 'config.slabs[1].to'],
    ['an amount below 0', [FIRST, { ...OPEN, amount: '-0.01' }], 'amount_negative', 'config.slabs[1].amount'],
    ['a rate of a word', [{ ...OPEN, rate: 'high' }], 'rate_malformed', 'config.slabs[0].rate'],
    ['a rate of nothing', [{ ...OPEN, rate: null }], 'rate_missing', 'config.slabs[0].rate'],
    ['a slip in a rate', [FIRST, { ...OPEN, rate: '1000001' }], 'too_large', 'config.slabs[1].rate'],
    ['a slip in an amount', [{ ...OPEN, amount: '1000000001' }], 'too_large', 'config.slabs[0].amount'],
    ['a stray setting', [{ ...OPEN, bonus: '1' }], 'config_unknown', 'config.slabs[0].bonus'],
    [
      'a flag that is a word',
      [{ ...OPEN, retroactive: 'yes' }],
      'retroactive_malformed',
      'config.slabs[0].retroactive',
    ],
    [
      'nothing to price again with',
      [FIRST, { from: '10', to: null, amount: '1', retroactive: true }],
      'retroactive_without_rate',
      'config.slabs[1].retroactive',
    ],
  ])('with %s is refused', (_name, slabs, reason, field) => {
    expect(() => check({ slabs })).toThrow(refusal(reason, field))
  })

  it.each([
    ['no mode', { mode: undefined }, 'mode_unknown', 'config.mode'],
    ['an unknown mode', { mode: 'graduated' }, 'mode_unknown', 'config.mode'],
    ['an unknown boundary', { boundary: 'inner' }, 'boundary_unknown', 'config.boundary'],
    ['a stray setting', { targetValue: '5' }, 'config_unknown', 'config.targetValue'],
    ['a flag that is a number', { flatAtZero: 1 }, 'flat_at_zero_malformed', 'config.flatAtZero'],
    ['no amount at 0', { flatAtZero: true }, 'flat_at_zero_without_amount', 'config.flatAtZero'],
    [
      'a first slab above 0 and an amount at 0',
      { flatAtZero: true, slabs: [{ ...OPEN, amount: '1' }] },
      'flat_at_zero_above_zero',
      'config.flatAtZero',
    ],
    [
      'whole slabs that price again',
      { mode: 'whole', slabs: [{ ...OPEN, retroactive: true }] },
      'retroactive_unused',
      'config.slabs[0].retroactive',
    ],
  ])('with %s is refused', (_name, change, reason, field) => {
    expect(() => check(change)).toThrow(refusal(reason, field))
  })

  it('has no rate of its own', () => {
    expect(() => checkRule({ ...TIERED, rate: '1' }, { planCurrency: 'USD' })).toThrow(refusal('rate_unused', 'rate'))
  })
})

describe('amounts in proportion', () => {
  const step = { from: '0', to: '10', amount: '5' }

  it.each([
    ['an open end', [{ ...step, to: null }], 'last_slab_open', 'config.slabs[0].to'],
    ['a rate', [{ ...step, rate: '1' }], 'rate_unused', 'config.slabs[0].rate'],
    ['no amount', [step, { from: '10', to: '20' }], 'amount_missing', 'config.slabs[1].amount'],
  ])('with %s are refused', (_name, slabs, reason, field) => {
    expect(() => check({ mode: 'interpolated', slabs })).toThrow(refusal(reason, field))
  })

  it('have nothing due at 0', () => {
    expect(() => check({ mode: 'interpolated', slabs: [step] })).not.toThrow()
    expect(() => check({ mode: 'interpolated', slabs: [step], flatAtZero: true })).toThrow(
      refusal('flat_at_zero_unused', 'config.flatAtZero'),
    )
  })
})

describe('a bonus on single loads', () => {
  it.each([
    ['another metric', { metricKey: 'loads_margin' }, {}, 'metric_not_loads', 'metricKey'],
    ['a rate of its own', { rate: '1' }, {}, 'rate_unused', 'rate'],
    ['no field', {}, { field: undefined }, 'field_unknown', 'config.field'],
    ['a mode', {}, { mode: 'whole' }, 'config_unknown', 'config.mode'],
    ['no equipment', {}, { equipment: [] }, 'list_empty', 'config.equipment'],
    ['one equipment that is no list', {}, { equipment: 'VAN' }, 'list_empty', 'config.equipment'],
    ['unknown equipment', {}, { equipment: ['VAN', 'CART'] }, 'equipment_unknown', 'config.equipment[1]'],
    ['a customer without id', {}, { customerIds: [''] }, 'customer_missing', 'config.customerIds[0]'],
    ['a customer that is a number', {}, { customerIds: [7] }, 'customer_missing', 'config.customerIds[0]'],
    ['a rate on a part', {}, { field: 'marginPct', slabs: [OPEN] }, 'rate_on_fraction', 'config.slabs[0].rate'],
    ['two ways to pay', {}, { slabs: [{ ...OPEN, amount: '1' }] }, 'rate_and_amount', 'config.slabs[0].rate'],
    [
      'slabs that price again',
      {},
      { slabs: [{ ...OPEN, retroactive: true }] },
      'retroactive_unused',
      'config.slabs[0].retroactive',
    ],
    ['a closed last slab', {}, { slabs: [FIRST] }, 'last_slab_closed', 'config.slabs[0].to'],
  ])('with %s is refused', (_name, change, config, reason, field) => {
    const rule: Rule = { ...BY_LOAD, ...change, config: { ...BY_LOAD.config, ...config } }
    expect(() => checkRule(rule, { planCurrency: 'USD' })).toThrow(refusal(reason, field))
  })

  it('is sound for chosen equipment and customers', () => {
    const config = { ...BY_LOAD.config, equipment: ['VAN'], customerIds: ['c1'] }
    expect(() => checkRule({ ...BY_LOAD, config }, { planCurrency: 'USD' })).not.toThrow()
  })
})

function check(config: Readonly<Record<string, unknown>>): void {
  checkRule({ ...TIERED, config: { ...TIERED.config, ...config } }, { planCurrency: 'USD' })
}

function refusal(reason: string, field: string) {
  const facts = { field }
  return expect.objectContaining({ kind: 'refused', code: `rule.${reason}`, facts, message: NAMES_FIX })
}

// What is wrong, and what to do about it.
const NAMES_FIX = expect.stringMatching(/^[^.].+\. [A-Z].+\.$/s)
