import { scaleOf } from './bar-scale.ts'
import type { PlotProps } from './plot-props.ts'

type Drawn = Pick<PlotProps, 'series' | 'stacked' | 'target' | 'steps'>

/** The axis that holds every bar, stack, line and target; `at` says how high a value stands, in percent. */
export function plotScale({ series, stacked = false, target, steps = {} }: Drawn) {
  const bars = series.filter(({ draw }) => draw === 'bar')
  const alone = stacked ? series.filter(({ draw }) => draw === 'line') : series
  const values = [
    ...alone.flatMap((each) => each.values),
    ...(stacked ? stackTops(bars) : []),
    ...(target?.values ?? []),
  ]
  const known = values.filter((value) => value !== null)
  const { low, high, ticks } = scaleOf(known, steps)
  // A small loss below large amounts gets the room that it needs, not a whole step.
  const floor = low < 0 ? Math.max(low, Math.min(...known) - (high - low) * LEDGE) : low
  return {
    ticks: ticks.filter((tick) => tick >= floor),
    at: (value: number) => ((value - floor) / (high - floor)) * 100,
  }
}

const LEDGE = 0.04

/** The sum of each part's bars, which stand on top of each other. */
function stackTops(bars: PlotProps['series']): readonly number[] {
  const parts = Math.max(0, ...bars.map(({ values }) => values.length))
  return Array.from({ length: parts }, (_, i) => bars.reduce((sum, { values }) => sum + (values[i] ?? 0), 0))
}
