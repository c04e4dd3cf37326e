import type { PayTrace } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { recompute } from './recompute.ts'

const trace: PayTrace = {
  line: {
    id: '00000000-0000-7000-8000-000000000901',
    day: '2026-06-17',
    planName: 'Northline Sales 2026',
    versionNumber: 1,
    ruleKey: 'sales-margin',
    ruleName: 'Sales margin',
    sentence: 'Earns 5% of the month’s own load margin.',
    amount: { minor: 4182, currency: 'USD' },
    toDate: '16480.98',
    unmeasured: 0,
    creditCount: 2,
    reason: 'earned',
  },
  person: { id: '00000000-0000-7000-8000-000000000106', name: 'Arjun Mehta' },
  rule: {
    ruleKey: 'sales-margin',
    name: 'Sales margin',
    jobRole: 'SALES',
    of: 'own',
    metricKey: 'loads_margin',
    calcType: 'PERCENT_OF_METRIC',
    rate: '0.05',
    currency: 'USD',
    config: {},
    accumulate: 'month',
  },
  toDate: { value: '16480.98' },
  before: { value: '15644.52' },
  settledToDate: { minor: 82_405, currency: 'USD' },
  settledBefore: { minor: 78_223, currency: 'USD' },
  parts: [],
  explanation: '',
  credits: [],
  digest: '7a890ba19c13b391',
  override: null,
  fx: null,
  isLocked: false,
  recomputed: { minor: 4182, currency: 'USD' },
  agrees: true,
}

test('the browser comes to the same cent as the server', () => {
  expect(recompute(trace)).toEqual({ outcome: 'same', minor: 4182, currency: 'USD' })
})

test('a stored amount that its own values do not make is noticed', () => {
  const forged = { ...trace, line: { ...trace.line, amount: { minor: 5000, currency: 'USD' } } }
  expect(recompute(forged)).toEqual({ outcome: 'other', minor: 4182, currency: 'USD' })
})

test('a rule that cannot be priced is said to be one', () => {
  expect(recompute({ ...trace, rule: { ...trace.rule, rate: undefined } })).toEqual({ outcome: 'failed' })
})

test('a person’s own rate stands in for the rule’s', () => {
  const override = { rate: '0.06', startsOn: '2026-06-01', endsOn: null }
  const own = { ...trace, override, line: { ...trace.line, amount: { minor: 5019, currency: 'USD' } } }
  expect(recompute(own)).toEqual({ outcome: 'same', minor: 5019, currency: 'USD' })
})

test('single loads are judged again one by one', () => {
  const load = { id: 'l1', margin: '640', revenue: '2500', miles: null, share: '0.5' }
  const rule: PayTrace['rule'] = {
    ...trace.rule,
    rate: undefined,
    metricKey: 'loads_completed',
    calcType: 'LOAD_LEVEL_BONUS',
    config: { field: 'margin', slabs: [{ from: '500', to: null, rate: '0.04' }] },
  }
  const toDate = { value: '1', loads: [load, { ...load, id: 'l2', margin: '100' }] }
  const line = { ...trace.line, amount: { minor: 1280, currency: 'USD' } }
  expect(recompute({ ...trace, rule, toDate, before: null, line })).toEqual({
    outcome: 'same',
    minor: 1280,
    currency: 'USD',
  })
})
