import fc from 'fast-check'
import { addDays, PERIODS } from '../../kernel/index.ts'
import type { CreditedLoad, MetricDay } from '../fold/fold-input.ts'
import type { Rule } from '../rule.ts'
import { metricDay } from './fold-input.ts'
import { BONUS, BY_LOAD, FLAT, PERCENT, TIERED } from './rules.ts'

/** Any sound rule on margin, loads or single loads, over any period, with or without a cap and a condition. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    kind: fc.constantFrom<Rule>(
      { ...PERCENT, rate: '0.035' },
      { ...FLAT, metricKey: 'loads_completed', rate: '3.335' },
      { ...BONUS, metricKey: 'loads_completed', config: { targetValue: '4', bonusAmount: '33.33' } },
      { ...TIERED, metricKey: 'loads_margin', config: tiers('marginal', { retroactive: true }) },
      { ...TIERED, config: tiers('whole', { amount: '7.77' }) },
      { ...BY_LOAD, accumulate: 'month' },
    ),
    jobRole: fc.constantFrom('SALES', null),
    accumulate: fc.constantFrom(...PERIODS),
    cap: fc.option(fc.record({ amount: fc.constantFrom('0', '12.34', '90'), per: fc.constantFrom(...PERIODS) })),
    isGated: fc.boolean(),
  })
  .filter(({ cap, accumulate }) => cap === null || PERIODS.indexOf(cap.per) >= PERIODS.indexOf(accumulate))
  .map(({ kind, cap, isGated, ...rest }) => ({
    ...kind,
    ...rest,
    ...(cap !== null && { cap }),
    ...(isGated && { qualification: { all: [{ metricKey: 'loads_margin', op: '>=', value: '200' }] } }),
  }))

const day = fc.integer({ min: 0, max: 75 }).map((days) => addDays('2026-05-20', days))

export type AnyWork = { readonly metricDays: readonly MetricDay[]; readonly loads: readonly CreditedLoad[] }

/** Loads of ten weeks as rows per credit role: parts of loads, losses, and costs not yet known. */
export const anyWork: fc.Arbitrary<AnyWork> = fc
  .array(
    fc.record({
      day,
      share: fc.integer({ min: 1, max: 1000 }),
      margin: fc.option(fc.integer({ min: -90000, max: 90000 })),
    }),
    {
      maxLength: 40,
    },
  )
  .map((loads) => {
    const credited = loads.flatMap(creditedLoads)
    return { loads: credited, metricDays: credited.flatMap(loadRows) }
  })

function creditedLoads(load: { day: string; share: number; margin: number | null }, index: number): CreditedLoad[] {
  const { share, margin } = load
  return [null, 'SALES'].map((creditRole) => ({
    id: `load ${index}`,
    day: load.day,
    creditRole,
    margin: margin === null ? null : `${margin}/100`,
    revenue: null,
    miles: null,
    share: `${share}/1000`,
  }))
}

function loadRows({ day, creditRole, share, margin }: CreditedLoad): readonly MetricDay[] {
  return [
    metricDay({ day, creditRole, metricKey: 'loads_completed', numerator: share }),
    metricDay({
      day,
      creditRole,
      metricKey: 'loads_margin',
      numerator: margin ?? '0',
      unmeasured: margin === null ? 1 : 0,
    }),
  ]
}

function tiers(mode: string, last: object) {
  const slabs = [
    { from: '0', to: '2.5', rate: '0.35', amount: '1.11' },
    { from: '2.5', to: null, rate: '1.05', ...last },
  ]
  return { mode, slabs, flatAtZero: true }
}
