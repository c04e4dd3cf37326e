import { expect, test } from 'vitest'
import type { PlotSeries } from './plot-props.ts'
import { plotScale } from './plot-scale.ts'

const series = (draw: 'bar' | 'line', values: readonly (number | null)[]): PlotSeries => ({
  key: `${draw} ${values}`,
  name: '',
  color: '',
  draw,
  values,
  format: String,
})

test('a stack is as high as all of it, and a target is never outside', () => {
  const stack = [series('bar', [40, 10]), series('bar', [30, null])]
  expect(plotScale({ series: stack, stacked: true }).ticks.at(-1)).toBe(75)
  expect(plotScale({ series: stack, stacked: true, target: { name: '', values: [120, 120] } }).ticks.at(-1)).toBe(150)
})

test('a small loss lowers the axis by little, and is not cut off', () => {
  const { ticks, at } = plotScale({ series: [series('bar', [90_000]), series('line', [-2_000])] })
  expect(ticks[0]).toBe(0)
  expect(at(-2_000)).toBeGreaterThan(0)
  expect(at(0)).toBeLessThan(10)
})
