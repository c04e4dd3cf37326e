import { formatNumber } from '../../lib/format.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { type BpoPart, knownSum } from './bpo-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface ResultsChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly BpoPart[]
}

const format = (value: number) => formatNumber(value, 0)

export function ResultsChart({ frame, periods }: ResultsChartProps) {
  const deals = frame.links('deals')
  const series: readonly PlotSeries[] = [
    {
      key: 'appointments',
      name: 'Appointments',
      color: chartColor(1),
      draw: 'bar',
      values: periods.map((part) => knownSum(part, (each) => each.appointments)),
      format,
    },
    {
      key: 'deals',
      name: 'Deals',
      color: chartColor(2),
      draw: 'bar',
      values: periods.map((part) => knownSum(part, (each) => each.deals)),
      format,
      ...(deals && { links: deals }),
    },
  ]
  return (
    <MeasureChart
      frame={frame}
      title="Appointments and deals"
      metric="appointments"
      series={series}
      formatAxis={format}
      steps={{ whole: true }}
    />
  )
}
