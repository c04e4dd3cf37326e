import { formatShort, formatUnit, type Measure } from '../../lib/format-unit.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { type FreightPart, ratioOf } from './freight-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface OnTimeChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly FreightPart[]
}

const SHARE: Measure = { unit: 'share', currency: null }
const format = (value: number) => formatUnit(value, SHARE)

export function OnTimeChart({ frame, periods }: OnTimeChartProps) {
  const series: readonly PlotSeries[] = [
    {
      key: 'delivery',
      name: 'Delivery',
      color: chartColor(1),
      draw: 'line',
      values: periods.map(({ own }) => ratioOf(own?.onTimeDelivery)),
      format,
    },
    {
      key: 'pickup',
      name: 'Pickup',
      color: chartColor(2),
      draw: 'line',
      values: periods.map(({ own }) => ratioOf(own?.onTimePickup)),
      format,
    },
  ]
  return (
    <MeasureChart
      frame={frame}
      title="On time"
      metric="onTimeDelivery"
      targetOf="deliveries"
      series={series}
      formatAxis={(value) => formatShort(value, SHARE)}
      steps={{ near: true, most: 1 }}
      gap="had no arrival to measure"
    />
  )
}
