import { expect, it } from 'vitest'
import type { Metric } from '../metrics.ts'
import { FLAT, TIERED } from '../testing/rules.ts'
import { flatPerUnit } from './flat-per-unit.ts'
import { percentOfMetric } from './percent-of-metric.ts'
import { tieredSlab } from './tiered-slab.ts'

const occupancy: Metric = { key: 'occupancy', label: 'occupancy', kind: 'ratio', source: 'call' }

it('pays no rate on a ratio, neither per unit nor as a percentage', () => {
  const rule = { ...FLAT, metricKey: 'occupancy' }
  expect(() => flatPerUnit.check(rule, occupancy)).toThrow(
    expect.objectContaining({
      code: 'rule.metric_is_ratio',
      facts: { field: 'metricKey' },
      message: 'A ratio has no units to pay for. Use BONUS_ON_TARGET on it.',
    }),
  )
  expect(() => percentOfMetric.check(rule, occupancy)).toThrow(
    expect.objectContaining({
      code: 'rule.metric_not_money',
      message: 'A percentage of occupancy is not money. Choose a money metric.',
    }),
  )
})

it('pays no rate of a table on a ratio; amounts may be', () => {
  const table = (slab: object) => ({
    ...TIERED,
    config: { mode: 'marginal', slabs: [{ from: '0', to: null, ...slab }] },
  })
  expect(() => tieredSlab.check(table({ amount: '5' }), occupancy)).not.toThrow()
  expect(() => tieredSlab.check(table({ rate: '5' }), occupancy)).toThrow(
    'A ratio such as occupancy has no units to pay for. Give config.slabs[0] an amount and take the rate out.',
  )
})
