import { formatShort, formatUnit, type Measure } from '../../lib/format-unit.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import type { BpoPart } from './bpo-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface RatioChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly BpoPart[]
  readonly name: string
  /** Of its rows and its target. */
  readonly metric: string
  readonly measure: Measure
  readonly value: (part: BpoPart) => number | null
  /** Why the line breaks: "had no call whose wait is known". */
  readonly gap: string
}

const MINUTE = 60
const LONG = 3 * MINUTE

/** One measure that does not add up, as a line with its target. */
export function RatioChart({ frame, periods, name, metric, measure, value, gap }: RatioChartProps) {
  const values = periods.map(value)
  const isLong = measure.unit === 'seconds' && values.some((seconds) => (seconds ?? 0) > LONG)
  const series: readonly PlotSeries[] = [
    {
      key: metric,
      name,
      color: chartColor(1),
      draw: 'line',
      values,
      format: (each) => formatUnit(each, measure),
    },
  ]
  return (
    <MeasureChart
      frame={frame}
      title={name}
      metric={metric}
      series={series}
      formatAxis={(each) => formatShort(each, measure)}
      steps={{ near: true, ...(isLong && { of: MINUTE }), ...(measure.unit === 'share' && { most: 1 }) }}
      gap={gap}
    />
  )
}
