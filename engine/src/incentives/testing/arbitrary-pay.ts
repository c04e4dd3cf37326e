import fc from 'fast-check'
import { addDays, PERIODS } from '../../kernel/index.ts'
import type { MetricDay } from '../fold/fold-input.ts'
import type { Rule } from '../rule.ts'
import { metricDay } from './fold-input.ts'
import { BONUS, FLAT, PERCENT } from './rules.ts'

/** Any sound rule on margin or loads, over any period, with or without a cap and a condition. */
export const anyRule: fc.Arbitrary<Rule> = fc
  .record({
    kind: fc.constantFrom<Rule>(
      { ...PERCENT, rate: '0.035' },
      { ...FLAT, metricKey: 'loads_completed', rate: '3.335' },
      { ...BONUS, metricKey: 'loads_completed', config: { targetValue: '4', bonusAmount: '33.33' } },
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

/** Loads of ten weeks as rows per credit role: parts of loads, losses, and costs not yet known. */
export const anyWork: fc.Arbitrary<readonly MetricDay[]> = fc
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
  .map((loads) => loads.flatMap(loadRows))

function loadRows({ day, share, margin }: { day: string; share: number; margin: number | null }): readonly MetricDay[] {
  return [null, 'SALES'].flatMap((creditRole) => [
    metricDay({ day, creditRole, metricKey: 'loads_completed', numerator: `${share}/1000` }),
    metricDay({
      day,
      creditRole,
      metricKey: 'loads_margin',
      numerator: margin === null ? '0' : `${margin}/100`,
      unmeasured: margin === null ? 1 : 0,
    }),
  ])
}
