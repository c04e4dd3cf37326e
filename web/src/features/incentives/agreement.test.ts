import type { PayLine } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { agrees } from './agreement.ts'

const line = (minor: number): PayLine => ({
  id: `00000000-0000-7000-8000-0000000000${minor}`,
  day: '2026-06-17',
  planName: 'Northline Sales 2026',
  versionNumber: 1,
  ruleKey: 'sales-margin',
  ruleName: 'Sales margin',
  sentence: 'Earns 5% of the month’s own load margin.',
  amount: { minor, currency: 'USD' },
  toDate: null,
  unmeasured: 0,
  creditCount: 1,
  reason: 'earned',
})
const rule = {
  planName: 'Northline Sales 2026',
  ruleKey: 'sales-margin',
  ruleName: 'Sales margin',
  sentence: '',
  toDate: null,
  amountMinor: 82,
  zero: null,
  standing: null,
}
const days = [{ day: '2026-06-17', amountMinor: 82, lines: [line(53), line(29)], adjustments: [] }]

test('lines, days, rules and the total agree to the cent', () => {
  expect(agrees({ days, rules: [rule], totalMinor: 82, adjustedMinor: 0 })).toBe(true)
})

test('a cent missing anywhere is noticed', () => {
  expect(agrees({ days, rules: [rule], totalMinor: 83, adjustedMinor: 0 })).toBe(false)
  expect(agrees({ days, rules: [{ ...rule, amountMinor: 81 }], totalMinor: 82, adjustedMinor: 0 })).toBe(false)
  expect(
    agrees({
      days: [{ ...days[0], day: '2026-06-17', amountMinor: 82, lines: [line(53)], adjustments: [] }],
      rules: [rule],
      totalMinor: 82,
      adjustedMinor: 0,
    }),
  ).toBe(false)
})

test('an adjustment is part of the total and of no line', () => {
  const adjustment = {
    id: '00000000-0000-7000-8000-000000000777',
    kind: 'GRANTED',
    workDay: '2026-05-29',
    bookedOn: '2026-06-12',
    lineId: null,
    planName: 'Northline Sales 2026',
    ruleKey: 'sales-margin',
    ruleName: 'Sales margin',
    amountMinor: -12,
    reason: 'Cost corrected',
  } as const
  const adjusted = days.map((day) => ({ ...day, adjustments: [adjustment] }))
  expect(agrees({ days: adjusted, rules: [rule], totalMinor: 70, adjustedMinor: -12 })).toBe(true)
  expect(agrees({ days, rules: [rule], totalMinor: 70, adjustedMinor: -12 })).toBe(false)
})
