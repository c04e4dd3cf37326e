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

const JUNE = { from: '2026-06-01', to: '2026-06-30' }
const asked = { rule, days, written, measuredIn: 'INR', span: JUNE }
const monthly: Rule = { ...written, accumulate: 'month' }

test('a rule of the day adds its days up', () => {
  expect(valueToDate(asked)).toEqual({ text: '5' })
})

test('a target of the day has no sum', () => {
  expect(valueToDate({ ...asked, written: { ...written, calcType: 'BONUS_ON_TARGET' } })).toEqual({
    text: 'anew each day',
  })
})

test('a rule that runs on through its period names its last value, and the period where more or less is shown', () => {
  expect(valueToDate({ ...asked, written: monthly })).toEqual({ text: '3' })
  expect(valueToDate({ ...asked, written: { ...written, accumulate: 'quarter' } })).toEqual({
    text: '3 in the quarter',
  })
  const week = { from: '2026-06-12', to: '2026-06-18' }
  expect(valueToDate({ ...asked, written: monthly, span: week })).toEqual({ text: '3 in the month' })
})

test('whole months add up to the quarter; of parts of them no value is named', () => {
  const spring = [day('2026-04-10', '4'), day('2026-04-29', '9'), day('2026-05-30', '6'), ...days]
  const quarter = { from: '2026-04-01', to: '2026-06-30' }
  expect(valueToDate({ ...asked, days: spring, written: monthly, span: quarter })).toEqual({ text: '18' })
  const part = { from: '2026-04-05', to: '2026-06-30' }
  expect(valueToDate({ ...asked, days: spring, written: monthly, span: part })).toEqual({
    none: 'It starts anew each month: see the days below',
  })
})

test('without a measured day there is no value', () => {
  const none = { none: 'Nothing was measured for this rule yet' }
  expect(valueToDate({ ...asked, days: [] })).toEqual(none)
  expect(valueToDate({ ...asked, written: undefined })).toEqual(none)
})
