import { formatNumber } from '../../lib/format.ts'
import { ChartCard } from '../../ui/chart-card.tsx'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { chartSentence } from './chart-sentence.ts'
import { countOf, type FreightPart } from './freight-series.ts'
import type { ChartFrame } from './use-chart-frame.ts'

interface LoadsChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly FreightPart[]
}

const format = (value: number) => formatNumber(value, 0)

export function LoadsChart({ frame: { parts, partHead, by, links, aim }, periods }: LoadsChartProps) {
  const title = `Loads delivered and lost ${by}`
  const delivered = links('delivered')
  const lost = links('lost')
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
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead={partHead}
      parts={parts}
      series={series}
      target={aim('delivered')}
      formatAxis={format}
      steps={{ whole: true }}
      {...(delivered && { links: delivered })}
    />
  )
}
