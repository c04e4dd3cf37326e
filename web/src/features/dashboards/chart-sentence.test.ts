import { expect, test } from 'vitest'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartSentence } from './chart-sentence.ts'

const parts = ['Wed 17 June', 'Thu 18 June'].map((name) => ({ key: name, name, short: name }))
const series = (name: string, values: readonly (number | null)[]): PlotSeries => ({
  key: name,
  name,
  color: '',
  draw: 'bar',
  values,
  format: (value) => `${value} loads`,
})

test('a chart says where the most of everything is', () => {
  const spoken = chartSentence('Delivered and lost by day', parts, [
    series('Delivered', [3, 7]),
    series('Lost', [2, 0]),
  ])
  expect(spoken).toBe('Delivered and lost by day: most delivered Thu 18 June, 7 loads; most lost Wed 17 June, 2 loads')
})

test('no data is said as such, and nothing at all is 0', () => {
  expect(chartSentence('On time', parts, [series('Pickup', [null, null]), series('Delivery', [0, null])])).toBe(
    'On time: no data of pickup; delivery 0',
  )
})
