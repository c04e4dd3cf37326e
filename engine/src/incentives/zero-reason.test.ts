import { describe, expect, it } from 'vitest'
import { priceRule } from './priced-rule.ts'
import type { Rule } from './rule.ts'
import { settlement } from './settlement.ts'
import { readEarned, readSnapshot, type Snapshot } from './snapshot.ts'
import { BONUS, BY_LOAD, FLAT, PER_DOLLAR, PERCENT, TIERED } from './testing/rules.ts'
import { zeroReason } from './zero-reason.ts'

const CAPPED = { ...PERCENT, rate: '0.1', cap: { amount: '100', per: 'month' } }
const GATED = { ...FLAT, qualification: { all: [{ metricKey: 'bpo_deals', op: '>=', value: '5' }] } }
const OPEN = { from: '10', to: null }
const AT_ZERO = {
  ...TIERED,
  config: { mode: 'marginal', flatAtZero: true, slabs: [{ from: '0', to: null, amount: '5' }] },
}
const LOAD = { id: 'l1', margin: '1', revenue: null, miles: null, share: '1' }

describe('a zero line', () => {
  it.each([
    ['gate', GATED, { value: '2' }, 0],
    ['no_data', PERCENT, { value: null }, 0],
    ['nothing_done', FLAT, { value: '0' }, 0],
    ['target', BONUS, { value: '19' }, 0],
    ['rate', { ...FLAT, rate: '0' }, { value: '19' }, 0],
    ['rate', { ...PERCENT, rate: '0' }, { value: '19' }, 0],
    ['rate', { ...PER_DOLLAR, rate: '0' }, { value: '19' }, 0],
    ['loss', PERCENT, { value: '-19' }, 0],
    ['cap', CAPPED, { value: '500', earned: '100' }, 0],
    ['cap', CAPPED, { value: '1200' }, 10000],
    ['rounding', PERCENT, { value: '0.2' }, 0],
    ['nothing_new', BONUS, { value: '21' }, 15000],
    [null, BONUS, { value: '21' }, 0],
    [null, BONUS, { value: '19' }, 15000],
    ['rounding', { ...PERCENT, negative: true }, { value: '-0.2' }, 0],
    ['nothing_done', TIERED, { value: '0' }, 0],
    ['loss', TIERED, { value: '-1' }, 0],
    ['slab', { ...TIERED, config: { mode: 'whole', slabs: [OPEN] } }, { value: '9' }, 0],
    ['rate', { ...TIERED, config: { mode: 'whole', slabs: [OPEN] } }, { value: '10' }, 0],
    ['cap', { ...AT_ZERO, cap: { amount: '0', per: 'month' } }, { value: '0' }, 0],
    ['slab', BY_LOAD, { value: '1', loads: [LOAD] }, 0],
    ['slab', BY_LOAD, { value: '2', loads: [LOAD, { ...LOAD, margin: null }] }, 0],
    ['no_data', BY_LOAD, { value: '1', loads: [{ ...LOAD, margin: null }] }, 0],
    ['slab', BY_LOAD, { value: '1', loads: [] }, 0],
  ] satisfies [string | null, Rule, Snapshot, number][])('has the reason %s', (reason, rule, snapshot, before) => {
    const priced = priceRule(rule)
    const toDate = settlement(priced, readSnapshot(priced, snapshot), readEarned(snapshot))
    expect(zeroReason(priced, toDate, before)).toBe(reason)
  })
})
