import type { Rule } from '@holdfast/engine/incentives'
import { expect, test } from 'vitest'
import { convertsMoney, measuredBy } from './measured-by.ts'

const counting: Rule = {
  ruleKey: 'loads',
  name: 'Loads',
  jobRole: 'SALES',
  of: 'own',
  metricKey: 'loads_completed',
  calcType: 'FLAT_PER_UNIT',
  rate: '5',
  currency: 'INR',
  config: {},
}

test.each([
  ['its metric', {}, ['loads_completed']],
  ['the metric of its target', { config: { metricKey: 'loads_margin' } }, ['loads_completed', 'loads_margin']],
  [
    'its conditions',
    { qualification: { all: [{ metricKey: 'loads_revenue', op: '>=', value: '1' } as const] } },
    ['loads_completed', 'loads_revenue'],
  ],
  [
    'the share of margin in a load',
    { config: { field: 'marginPct' } },
    ['loads_completed', 'loads_margin', 'loads_revenue'],
  ],
  ['the miles of a load', { config: { field: 'miles' } }, ['loads_completed', 'loads_miles']],
])('what a rule pays is decided by %s', (_, change, metrics) => {
  expect([...measuredBy({ ...counting, ...change })]).toEqual(metrics)
})

test('money is converted where a rule counts some, unless it has a rate of its own for that', () => {
  expect(convertsMoney(counting)).toBe(false)
  expect(convertsMoney({ ...counting, config: { field: 'margin' } })).toBe(true)
  expect(convertsMoney({ ...counting, metricKey: 'loads_margin' })).toBe(true)
  expect(convertsMoney({ ...counting, metricKey: 'loads_margin', calcType: 'CURRENCY_PER_DOLLAR' })).toBe(false)
})
