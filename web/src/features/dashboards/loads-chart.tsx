import { formatNumber } from '../../lib/format.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { countOf, type FreightPart } from './freight-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface LoadsChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly FreightPart[]
}

const format = (value: number) => formatNumber(value, 0)

export function LoadsChart({ frame, periods }: LoadsChartProps) {
  const lost = frame.links('lost')
  const series: readonly PlotSeries[] = [
    {
      key: 'delivered',
      name: 'Delivered',
      color: chartColor(1),
      draw: 'bar',
      values: periods.map((period) => countOf(period, (figures) => figures.delivered)),
      format,
    },
    {
      key: 'lost',
      name: 'Lost',
      color: chartColor(2),
      draw: 'bar',
      values: periods.map((period) => countOf(period, (figures) => figures.lost)),
      format,
      ...(lost && { links: lost }),
    },
  ]
  return (
    <MeasureChart
      frame={frame}
      title="Loads delivered and lost"
      metric="delivered"
      series={series}
      formatAxis={format}
      steps={{ whole: true }}
    />
  )
}
