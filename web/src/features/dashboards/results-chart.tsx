import { formatNumber } from '../../lib/format.ts'
import { ChartCard } from '../../ui/chart-card.tsx'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { type BpoPart, sumOf } from './bpo-series.ts'
import { chartSentence } from './chart-sentence.ts'
import type { ChartFrame } from './use-chart-frame.ts'

interface ResultsChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly BpoPart[]
}

const format = (value: number) => formatNumber(value, 0)

export function ResultsChart({ frame: { parts, partHead, by, links, aim }, periods }: ResultsChartProps) {
  const title = `Appointments and deals ${by}`
  const appointments = links('appointments')
  const deals = links('deals')
  const series: readonly PlotSeries[] = [
    {
      key: 'appointments',
      name: 'Appointments',
      color: chartColor(1),
      draw: 'bar',
      values: periods.map((part) => sumOf(part, (each) => each.appointments)),
      format,
    },
    {
      key: 'deals',
      name: 'Deals',
      color: chartColor(2),
      draw: 'bar',
      values: periods.map((part) => sumOf(part, (each) => each.deals)),
      format,
      ...(deals && { links: deals }),
    },
  ]
  return (
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead={partHead}
      parts={parts}
      series={series}
      target={aim('appointments')}
      formatAxis={format}
      steps={{ whole: true }}
      {...(appointments && { links: appointments })}
    />
  )
}
