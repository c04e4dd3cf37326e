import { expect, it } from 'vitest'
import { rational } from '../kernel/index.ts'
import { findMetric, isLoadMetric, METRICS, metricLabel } from './metrics.ts'
import { quantityText } from './quantity-text.ts'

it('I-21 offers each metric once, by a key that is found again', () => {
  expect(new Set(METRICS.map(({ key }) => key)).size).toBe(METRICS.length)
  for (const metric of METRICS) expect(findMetric(metric.key)).toBe(metric)
  expect(findMetric('toString')).toBeUndefined()
})

it('credits loads by role and calls by person', () => {
  expect(METRICS.filter(isLoadMetric).map(({ key }) => key)).toEqual([
    'loads_completed',
    'loads_revenue',
    'loads_margin',
    'loads_miles',
  ])
})

it('names a metric that has left the catalogue by its key', () => {
  expect([metricLabel('bpo_talk_seconds'), metricLabel('faxes')]).toEqual(['seconds of talk', 'faxes'])
})

it('writes money with its currency and all else as it is', () => {
  expect(quantityText('loads_margin', rational('-1234567.5'), 'USD')).toBe('-1,234,567.50 USD')
  expect(quantityText('loads_completed', rational('1234.333333'), 'USD')).toBe('1,234.333333')
  expect(quantityText('faxes', rational('999'), 'USD')).toBe('999')
  expect(quantityText('hotel_occupancy', rational('2/3'), 'USD')).toBe('66.6667%')
  expect(quantityText('hotel_adr', rational('320/3'), 'USD')).toBe('106.666667 USD')
})
