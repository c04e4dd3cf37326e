import { expect, test } from 'vitest'
import { originText } from './trace-origin.ts'

const line = {
  id: '00000000-0000-7000-8000-000000000901',
  day: '2026-06-17',
  planName: 'Sales 2026',
  versionNumber: 3,
  ruleKey: 'margin',
  ruleName: 'Margin',
  sentence: '',
  amount: { minor: 1, currency: 'USD' },
  toDate: null,
  unmeasured: 0,
  creditCount: 1,
  reason: 'earned',
}
const rule = {
  ruleKey: 'margin',
  name: 'Margin',
  jobRole: null,
  of: 'own',
  metricKey: 'loads_margin',
  calcType: 'PERCENT_OF_METRIC',
  rate: '0.04',
  currency: 'USD',
  config: {},
  accumulate: 'month',
} as const
const plain = { line, rule, override: null, fx: null, isLocked: false }

test('where a line comes from: plan, version and cap', () => {
  expect(originText(plain)).toBe('Plan Sales 2026, version 3 · no cap')
  expect(originText({ ...plain, rule: { ...rule, cap: { amount: '500', per: 'month' } } })).toBe(
    'Plan Sales 2026, version 3 · at most $500.00 a month',
  )
})

test('a person’s own rate and a rate of exchange are named with their days', () => {
  const override = { rate: '0.045', startsOn: '2026-06-01', endsOn: null }
  const fx = { from: 'CAD', to: 'USD', day: '2026-06-12', rate: '0.7312' }
  expect(originText({ ...plain, override, fx, isLocked: true })).toBe(
    'Plan Sales 2026, version 3 · no cap · own rate 4.5% from 1 June 2026 · converted by the rate of 12 June: 1 CAD = 0.7312 USD · in an approved payout',
  )
})
