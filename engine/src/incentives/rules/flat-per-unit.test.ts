import { expect, it } from 'vitest'
import type { Metric } from '../metrics.ts'
import { FLAT } from '../testing/rules.ts'
import { flatPerUnit } from './flat-per-unit.ts'
import { percentOfMetric } from './percent-of-metric.ts'

const occupancy: Metric = { key: 'occupancy', label: 'occupancy', kind: 'ratio', source: 'call' }

it('pays no rate on a ratio, neither per unit nor as a percentage', () => {
  const rule = { ...FLAT, metricKey: 'occupancy' }
  expect(() => flatPerUnit.check(rule, occupancy)).toThrow(expect.objectContaining({ code: 'rule.metric_is_ratio' }))
  expect(() => percentOfMetric.check(rule, occupancy)).toThrow(
    expect.objectContaining({ code: 'rule.metric_not_money' }),
  )
})
