import type { Standing } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { capWords, ownRateWords, paceWords } from './coming-words.ts'

const standing: Standing = {
  rule: {
    ruleKey: 'loads',
    name: 'Loads',
    jobRole: 'DISPATCH',
    of: 'own',
    metricKey: 'loads_completed',
    calcType: 'FLAT_PER_UNIT',
    rate: '4.25',
    currency: 'USD',
    config: {},
    accumulate: 'month',
  },
  ownRate: { rate: '4.25', startsOn: '2026-06-01', endsOn: '2026-06-30' },
  from: '2026-06-01',
  to: '2026-06-30',
  asOf: '2026-06-16',
  snapshot: { value: '2' },
  gates: [],
  cap: { amount: '25', per: 'month', used: '20', left: '5' },
  next: { kind: 'unit', metricKey: 'loads_completed', brings: '4.25', first: null },
  pace: { value: '44/13', amountMinor: 1438 },
}

test('a cap says how much of it is used, unless it is used up, which is said already', () => {
  expect(capWords(standing)).toBe('$20.00 of at most $25.00 a month are used.')
  expect(capWords({ ...standing, next: { kind: 'cap', amount: '25', per: 'month' } })).toBeNull()
  expect(capWords({ ...standing, cap: null })).toBeNull()
})

test('a pace names the measure with one digit and the money, and is silent while it is too early', () => {
  expect(paceWords(standing, 'USD')).toBe('At this pace 3.4 loads and $14.38 by 30 June.')
  expect(paceWords({ ...standing, pace: null }, 'USD')).toBeNull()
  expect(paceWords({ ...standing, pace: { value: null, amountMinor: 0 } }, 'USD')).toBeNull()
})

test('one’s own rate is named with its days', () => {
  expect(ownRateWords(standing)).toBe('Your own rate: $4.25 from 1 June 2026 to 30 June 2026.')
  expect(ownRateWords({ ...standing, ownRate: null })).toBeNull()
})
