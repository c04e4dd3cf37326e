import type { PayLine, Rule } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { valueToDate } from './value-to-date.ts'

const written: Rule = {
  ruleKey: 'appointments',
  name: 'Appointments',
  jobRole: 'BPO_AGENT',
  of: 'own',
  metricKey: 'bpo_appointments',
  calcType: 'FLAT_PER_UNIT',
  rate: '60',
  currency: 'INR',
  config: {},
  accumulate: 'day',
}
const rule = {
  planName: 'Callbridge Agents 2026',
  ruleKey: 'appointments',
  ruleName: 'Appointments',
  sentence: '',
  toDate: '3',
  amountMinor: 30_000,
  zero: null,
  standing: null,
}
const day = (date: string, toDate: string | null) => ({
  day: date,
  amountMinor: 0,
  lines: [
    {
      ...rule,
      id: date,
      day: date,
      toDate,
      versionNumber: 1,
      amount: { minor: 0, currency: 'INR' },
      unmeasured: 0,
      creditCount: 1,
      reason: 'earned',
    } satisfies PayLine,
  ],
  adjustments: [],
})
const days = [day('2026-06-16', '2'), day('2026-06-17', '3'), day('2026-06-18', null)]

test('a rule of the day adds its days up', () => {
  expect(valueToDate(rule, days, written, 'INR')).toBe('5')
})

test('a target of the day has no sum', () => {
  expect(valueToDate(rule, days, { ...written, calcType: 'BONUS_ON_TARGET' }, 'INR')).toBe('anew each day')
})

test('a rule that runs on through its period names its last value', () => {
  expect(valueToDate(rule, days, { ...written, accumulate: 'month' }, 'INR')).toBe('3')
  expect(valueToDate(rule, days, { ...written, accumulate: 'quarter' }, 'INR')).toBe('3 in the quarter')
})

test('without a measured day there is no value', () => {
  expect(valueToDate({ ...rule, toDate: null }, [], written, 'INR')).toBeNull()
  expect(valueToDate(rule, days, undefined, 'INR')).toBeNull()
})
