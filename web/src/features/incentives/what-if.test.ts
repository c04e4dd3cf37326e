import type { Standing } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { whatIf } from './what-if.ts'

const rule: Standing['rule'] = {
  ruleKey: 'forty',
  name: 'Month of 40',
  jobRole: 'DISPATCH',
  of: 'own',
  metricKey: 'loads_completed',
  calcType: 'BONUS_ON_TARGET',
  currency: 'USD',
  config: { targetValue: '40', bonusAmount: '150' },
  accumulate: 'month',
}

test('two more loads bring nothing, three the bonus', () => {
  expect(whatIf({ rule, snapshot: { value: '37' } }, '2')).toBe(0)
  expect(whatIf({ rule, snapshot: { value: '37' } }, '3')).toBe(15_000)
})

test('a condition on the same metric is met by the same work, a cap keeps what it leaves', () => {
  const flat: Standing['rule'] = {
    ...rule,
    calcType: 'FLAT_PER_UNIT',
    rate: '10',
    config: {},
    qualification: { all: [{ metricKey: 'loads_completed', op: '>=', value: '5' }] },
    cap: { amount: '45', per: 'month' },
  }
  const snapshot = { value: '2', metrics: { loads_completed: '2' }, earned: '0' }
  expect(whatIf({ rule: flat, snapshot }, '2')).toBe(0)
  expect(whatIf({ rule: flat, snapshot }, '3')).toBe(4500)
})

test('a metric in place of the value is what grows', () => {
  const instead = { ...rule, config: { ...rule.config, metricKey: 'bpo_deals' } }
  expect(whatIf({ rule: instead, snapshot: { value: '90', metrics: { bpo_deals: '39' } } }, '1')).toBe(15_000)
})

test('nothing can be said of no data and of a ratio', () => {
  expect(whatIf({ rule, snapshot: { value: null } }, '1')).toBeNull()
  expect(whatIf({ rule, snapshot: { value: '2/3' } }, '1')).toBeNull()
})
