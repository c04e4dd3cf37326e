import { formatShort, formatUnit, type Measure } from '../../lib/format-unit.ts'
import { ChartCard } from '../../ui/chart-card.tsx'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { chartColor } from '../../ui/theme.ts'
import { chartSentence } from './chart-sentence.ts'
import { type FreightPart, ratioOf } from './freight-series.ts'
import { gapNote } from './gap-note.ts'
import type { ChartFrame } from './use-chart-frame.ts'

interface OnTimeChartProps {
  readonly frame: ChartFrame
  readonly periods: readonly FreightPart[]
}

const SHARE: Measure = { unit: 'share', currency: null }
const format = (value: number) => formatUnit(value, SHARE)

export function OnTimeChart({ frame: { parts, partHead, by, links, aim }, periods }: OnTimeChartProps) {
  const title = `On time ${by}`
  const rows = links('onTimeDelivery')
  const target = aim('onTimeDelivery')
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
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead={partHead}
      parts={parts}
      series={series}
      target={target && { ...target, name: `${target.name} of deliveries` }}
      formatAxis={(value) => formatShort(value, SHARE)}
      steps={{ near: true, most: 1 }}
      note={gapNote(series, partHead, 'had no arrival to measure')}
      {...(rows && { links: rows })}
    />
  )
}
