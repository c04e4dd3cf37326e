import { minorDigits } from '@holdfast/engine/kernel'
import { counted } from '../../lib/counted.ts'
import { formatShort, formatUnit, type Measure } from '../../lib/format-unit.ts'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { type FreightPart, marginOf } from './freight-series.ts'
import { MeasureChart } from './measure-chart.tsx'
import type { ChartFrame } from './use-chart-frame.ts'

interface FreightMoneyChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly FreightPart[]
  readonly currency: string
}

export function FreightMoneyChart({ frame, periods, currency }: FreightMoneyChartProps) {
  const money: Measure = { unit: 'money', currency }
  const format = (value: number) => formatUnit(value, money)
  const series: readonly PlotSeries[] = [
    {
      key: 'revenue',
      name: 'Revenue',
      color: chartColor(3),
      draw: 'bar',
      values: periods.map(({ own }) => own?.revenueMinor ?? 0),
      format,
    },
    { key: 'margin', name: 'Margin', color: chartColor(1), draw: 'line', values: periods.map(marginOf), format },
  ]
  return (
    <MeasureChart
      frame={frame}
      title="Revenue and margin"
      metric="revenue"
      series={series}
      formatAxis={(value) => formatShort(value, money)}
      note={noteOf(periods, frame.partHead)}
      // No axis of cents where nothing was billed.
      steps={{ of: 10 ** minorDigits(currency) }}
      height={240}
    />
  )
}

function noteOf(periods: readonly FreightPart[], partHead: string): string {
  const unknown = periods.reduce((sum, { own }) => sum + (own?.unknownCost ?? 0), 0)
  const gaps = periods.filter((period) => marginOf(period) === null).length
  return [
    unknown > 0 && `${counted(unknown, 'load')} without cost ${unknown === 1 ? 'adds' : 'add'} nothing to the margin.`,
    gaps > 0 && `No margin is known of ${counted(gaps, partHead.toLowerCase())}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
