import { describe, expect, it } from 'vitest'
import { firstFreeDay, periodCuts } from './plan-diff-cuts.ts'
import type { Rule } from './rule.ts'
import { BONUS, BY_LOAD, PERCENT, TIERED } from './testing/rules.ts'

const TERMS = { weekStart: 1, liveFrom: '2026-01-01' } as const

/** The rule as it ran since January, and as it is to be from the day on. */
function cuts(old: Rule, now: Rule, startsOn = '2026-06-18', endsOn: string | null = null) {
  return periodCuts([{ startsOn: '2026-01-01', endsOn, rules: [old] }], { startsOn, endsOn: null, rules: [now] }, TERMS)
}

const monthly = { ...BONUS, accumulate: 'month' }
const higher = { ...monthly, config: { targetValue: '25', bonusAmount: '150' } }
const tiers = (config: object): Rule => ({ ...TIERED, config: { ...TIERED.config, ...config } })
const slabs = (first: object) => [
  { from: '0', to: '10', rate: '5', ...first },
  { from: '10', to: null, rate: '7' },
]
const AMOUNT = { from: '0', to: null, amount: '30' }
const judging = (metricKey: string): Rule => ({ ...monthly, config: { ...BONUS.config, metricKey } })
const only = (value: string): Rule => ({
  ...PERCENT,
  qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value }] },
})

describe('a version that begins inside a running period', () => {
  it('cuts it where a target changes, and is proposed for the first day of the next', () => {
    expect(cuts(monthly, higher)).toEqual([
      {
        ruleKey: 'appointments',
        name: 'Appointments',
        changed: ['target'],
        periodFrom: '2026-06-01',
        periodTo: '2026-06-30',
        firstDay: '2026-07-01',
      },
    ])
  })

  it.each<[string, Rule, Rule, readonly string[]]>([
    ['an amount', tiers({}), tiers({ slabs: slabs({ amount: '20' }) }), ['steps']],
    [
      'a bound',
      tiers({ slabs: slabs({}) }),
      tiers({ slabs: slabs({}).map((s, i) => (i ? { ...s, from: '9' } : { ...s, to: '9' })) }),
      ['steps'],
    ],
    ['the mode', tiers({ slabs: slabs({}) }), tiers({ slabs: slabs({}), mode: 'whole' }), ['mode']],
    [
      'a condition',
      PERCENT,
      { ...PERCENT, qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '9' }] } },
      ['conditions'],
    ],
    [
      'the calculation',
      { ...PERCENT, metricKey: 'loads_completed' },
      { ...monthly, ruleKey: 'margin' },
      ['calculation'],
    ],
    ['the period of a target', { ...monthly, accumulate: 'week' }, monthly, ['period']],
    ['the amount of a bonus', monthly, { ...monthly, config: { targetValue: '20', bonusAmount: '90' } }, ['bonus']],
    ['the measure of a target', monthly, { ...monthly, metricKey: 'bpo_deals' }, ['measure']],
    ['the measure that a target judges', judging('bpo_deals'), judging('bpo_dials'), ['measure']],
    ['the measure of a table', tiers({}), { ...tiers({}), metricKey: 'loads_miles' }, ['measure']],
    ['the step of a value on a bound', tiers({}), tiers({ boundary: 'upper' }), ['bounds']],
    ['the first amount', tiers({ slabs: [AMOUNT] }), tiers({ slabs: [AMOUNT], flatAtZero: true }), ['first amount']],
    ['the figure of a condition', only('9'), only('12'), ['conditions']],
    ['a target into a share', { ...monthly, ruleKey: 'margin' }, PERCENT, ['calculation']],
    [
      'a target into a share with a condition and another period',
      { ...BONUS, ruleKey: 'margin' },
      only('9'),
      ['calculation', 'period', 'conditions'],
    ],
  ])('cuts it where %s changes', (_, old, now, changed) => {
    expect(cuts(old, now).map((cut) => cut.changed)).toEqual([changed])
  })

  it.each<[string, Rule, Rule]>([
    ['a rate changes', PERCENT, { ...PERCENT, rate: '0.03' }],
    ['the rate of a step changes', tiers({ slabs: slabs({}) }), tiers({ slabs: slabs({ rate: '6.00' }) })],
    [
      'single loads are judged by other steps',
      { ...BY_LOAD, accumulate: 'month' },
      { ...BY_LOAD, accumulate: 'month', config: { field: 'miles', slabs: [{ from: '5', to: null, amount: '1' }] } },
    ],
    [
      'the same number is written otherwise',
      monthly,
      { ...monthly, config: { targetValue: '20.0', bonusAmount: '150.00' } },
    ],
    ['a share adds up over another period', PERCENT, { ...PERCENT, accumulate: 'week' }],
    ['the rule is new', { ...monthly, ruleKey: 'other' }, higher],
    ['the rule counts single days', { ...BONUS, accumulate: 'day' }, { ...higher, accumulate: 'day' }],
  ])('cuts nothing where %s', (_, old, now) => {
    expect(cuts(old, now)).toEqual([])
  })

  it('cuts nothing on the first day of a period, before which the rule had ended, or before anything is paid', () => {
    expect(cuts(monthly, higher, '2026-07-01')).toEqual([])
    expect(cuts(monthly, higher, '2026-07-01', '2026-12-31')).toEqual([])
    expect(cuts(monthly, higher, '2026-06-18', '2026-05-31')).toEqual([])
    expect(cuts(monthly, higher, '2026-06-18', '2026-06-01')).toHaveLength(1)
    expect(cuts(monthly, higher, '2026-01-01')).toEqual([])
  })

  it('is free of every period on the first day that begins them all', () => {
    expect(firstFreeDay('2026-06-18', ['month'], 1)).toBe('2026-07-01')
    // The first Monday that is the first of a month.
    expect(firstFreeDay('2026-06-18', ['week', 'month'], 1)).toBe('2027-02-01')
    expect(firstFreeDay('2026-06-18', [], 1)).toBe('2026-06-18')
  })

  it('looks a year and a day ahead and no further', () => {
    // 1 January 2029 is the next Monday that begins a year; 2028 has 366 days.
    expect(firstFreeDay('2028-01-01', ['week', 'year'], 1)).toBe('2029-01-01')
    expect(firstFreeDay('2027-12-31', ['week', 'year'], 1)).toBeNull()
  })
})
