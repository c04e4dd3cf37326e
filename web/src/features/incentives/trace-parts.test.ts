import type { Rule } from '@holdfast/contract'
import { expect, test } from 'vitest'
import { traceParts } from './trace-parts.ts'

const rule: Rule = {
  ruleKey: 'r',
  name: 'R',
  jobRole: null,
  of: 'own',
  metricKey: 'loads_margin',
  calcType: 'TIERED_SLAB',
  currency: 'USD',
  config: {},
  accumulate: 'month',
}
const part = (measure: string, rate: string, amount: string) => ({ label: '', measure, rate, amount })
const shown = (of: Rule, ...parts: ReturnType<typeof part>[]) =>
  traceParts({ rule: of, parts }).map(({ measure, rate, amount }) => [measure, rate, amount])

test('a slab’s rate on money is a percentage, on what is counted it is money', () => {
  expect(shown(rule, part('1060', '0.05', '53'))).toEqual([['$1,060.00', '5%', '$53.00']])
  expect(shown({ ...rule, metricKey: 'loads_completed' }, part('3', '7', '21'))).toEqual([['3', '$7.00', '$21.00']])
})

test('single loads are counted where each brings an amount, and measured where a rate is paid on them', () => {
  const byLoad: Rule = {
    ...rule,
    metricKey: 'loads_completed',
    calcType: 'LOAD_LEVEL_BONUS',
    config: {
      field: 'margin',
      slabs: [
        { from: '200', to: '500', amount: '12' },
        { from: '500', to: null, rate: '0.04' },
      ],
    },
  }
  expect(shown(byLoad, part('2.5', '12', '30'), part('640', '0.04', '25.6'))).toEqual([
    ['2.5', '$12.00', '$30.00'],
    ['$640.00', '4%', '$25.60'],
  ])
})

test('a step such as a cap has neither measure nor rate', () => {
  expect(shown(rule, part('', '', '-5'))).toEqual([['', '', '−$5.00']])
})
