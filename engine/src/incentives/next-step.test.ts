import { describe, expect, it } from 'vitest'
import { nextStep } from './next-step.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, FLAT, PER_DOLLAR, PERCENT, TIERED } from './testing/rules.ts'

const GATED: Rule = {
  ...FLAT,
  qualification: {
    all: [
      { metricKey: 'bpo_deals', op: '>=', value: '5' },
      { metricKey: 'bpo_talk_seconds', op: '<', value: '600' },
    ],
  },
}
const tiered = (config: Rule['config']): Rule => ({ ...TIERED, config: { ...TIERED.config, ...config } })
const CURVE = tiered({
  mode: 'interpolated',
  slabs: [
    { from: '0', to: '10', amount: '100' },
    { from: '10', to: '30', amount: '50' },
  ],
})

describe('the next step of a bonus on target', () => {
  it('is the rest of the way: 3 more appointments for 150', () => {
    expect(nextStep(BONUS, { value: '17' })).toEqual({
      kind: 'target',
      metricKey: 'bpo_appointments',
      at: '20',
      missing: '3',
      gain: '150',
    })
  })

  it('is nothing once the target is reached, nor for a bonus of 0', () => {
    expect(nextStep(BONUS, { value: '20' })).toBeNull()
    expect(nextStep({ ...BONUS, config: { targetValue: '20', bonusAmount: '0' } }, { value: '1' })).toBeNull()
  })

  it('has no distance while there is no data', () => {
    expect(nextStep(BONUS, { value: null })).toMatchObject({ kind: 'target', missing: null, gain: '150' })
  })

  it('is measured by the metric that config.metricKey puts in place of the value', () => {
    const rule = { ...BONUS, config: { ...BONUS.config, metricKey: 'bpo_deals' } }
    expect(nextStep(rule, { value: '90', metrics: { bpo_deals: '12.5' } })).toMatchObject({
      metricKey: 'bpo_deals',
      missing: '7.5',
      gain: '150',
    })
  })

  it('brings only what the cap leaves', () => {
    const capped = { ...BONUS, cap: { amount: '400', per: 'month' } }
    expect(nextStep(capped, { value: '17', earned: '300' })).toMatchObject({ kind: 'target', gain: '100' })
  })
})

describe('the next step of a table', () => {
  it('is the next bound, with what is due there in all: 3 at 5 each, and 30 once', () => {
    expect(nextStep(TIERED, { value: '7' })).toEqual({
      kind: 'slab',
      metricKey: 'loads_completed',
      at: '10',
      missing: '3',
      isAbove: false,
      rate: '7',
      amount: '30',
      alsoBelow: false,
      gain: '45',
    })
  })

  it('says when the rate is then paid for all below too', () => {
    const slabs = [
      { from: '0', to: '10', rate: '5' },
      { from: '10', to: null, rate: '8', retroactive: true },
    ]
    expect(nextStep(tiered({ slabs }), { value: '9' })).toMatchObject({ missing: '1', alsoBelow: true, gain: '35' })
    expect(nextStep(tiered({ mode: 'whole' }), { value: '9' })).toMatchObject({ alsoBelow: true, gain: '55' })
  })

  it('lies above the bound where that belongs to the slab below', () => {
    const upper = tiered({ boundary: 'upper' })
    expect(nextStep(upper, { value: '10' })).toMatchObject({ at: '10', missing: '0', isAbove: true, gain: '30' })
  })

  it('is one more unit in the last slab, and nothing where that has only an amount', () => {
    expect(nextStep(TIERED, { value: '25' })).toEqual({
      kind: 'unit',
      metricKey: 'loads_completed',
      brings: '9',
      first: null,
    })
    expect(nextStep(tiered({ slabs: [{ from: '5', to: null, amount: '50' }] }), { value: '6' })).toBeNull()
  })

  it('starts with the first slab for no data and for a loss', () => {
    expect(nextStep(tiered({ slabs: [{ from: '5', to: null, amount: '50' }] }), { value: null })).toMatchObject({
      at: '5',
      missing: null,
      gain: '50',
    })
    expect(nextStep(TIERED, { value: '-2' })).toMatchObject({ at: '0', missing: '2', gain: '0' })
  })

  it('on a curve is the end of the slab, and nothing after the last', () => {
    expect(nextStep(CURVE, { value: '4' })).toMatchObject({ at: '10', missing: '6', gain: '60' })
    expect(nextStep(CURVE, { value: null })).toMatchObject({ at: '10', missing: null, gain: '100' })
    expect(nextStep(CURVE, { value: '30' })).toBeNull()
  })
})

describe('a rule of units', () => {
  it('brings its rate for one more', () => {
    expect(nextStep(FLAT, { value: '3' })).toEqual({
      kind: 'unit',
      metricKey: 'bpo_dials',
      brings: '4.25',
      first: null,
    })
    expect(nextStep(PERCENT, { value: null })).toMatchObject({ brings: '0.02' })
    expect(nextStep(PER_DOLLAR, { value: '10' })).toMatchObject({ brings: '2.5' })
    expect(nextStep({ ...FLAT, rate: '0' }, { value: '3' })).toBeNull()
  })

  it('makes a loss up first, unless it is taken from pay', () => {
    expect(nextStep(PERCENT, { value: '-310.5' })).toMatchObject({ first: '310.5' })
    expect(nextStep({ ...PERCENT, negative: true }, { value: '-310.5' })).toMatchObject({ first: null })
  })
})

describe('what stands in the way comes first', () => {
  it('conditions that are not met, each with what it misses', () => {
    const step = nextStep(GATED, { value: '9', metrics: { bpo_deals: '2', bpo_talk_seconds: '700' } })
    expect(step).toEqual({
      kind: 'gates',
      unmet: [
        {
          metricKey: 'bpo_deals',
          op: '>=',
          value: '5',
          stands: '2',
          missing: '3',
          isMet: false,
          words: 'deals at least 5',
        },
        {
          metricKey: 'bpo_talk_seconds',
          op: '<',
          value: '600',
          stands: '700',
          missing: null,
          isMet: false,
          words: 'seconds of talk below 600',
        },
      ],
    })
    expect(nextStep(GATED, { value: '9', metrics: { bpo_deals: '5', bpo_talk_seconds: '0' } })).toMatchObject({
      kind: 'unit',
    })
  })

  it('a cap that is used up, before everything else', () => {
    const capped = { ...GATED, cap: { amount: '50', per: 'month' } }
    expect(nextStep(capped, { value: '1', earned: '50' })).toEqual({ kind: 'cap', amount: '50', per: 'month' })
    expect(nextStep(capped, { value: '1', earned: '49.99' })).toMatchObject({ kind: 'gates' })
  })
})

it('a bonus on single loads has no distance: its table stands there', () => {
  expect(nextStep(BY_LOAD, { value: '2', loads: [] })).toEqual({
    kind: 'loads',
    field: 'margin',
    slabs: [
      { from: '200', to: '500', rate: null, amount: '12' },
      { from: '500', to: null, rate: '0.04', amount: null },
    ],
  })
})
