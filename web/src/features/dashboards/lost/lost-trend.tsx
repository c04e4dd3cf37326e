import type { contract, LostFigures, Reply } from '@holdfast/contract'
import { minorDigits } from '@holdfast/engine/kernel'
import { formatNumber } from '../../../lib/format.ts'
import { formatShort, formatUnit, type Measure } from '../../../lib/format-unit.ts'
import { ChartCard } from '../../../ui/chart-card.tsx'
import type { PlotSeries } from '../../../ui/plot-props.ts'
import { chartColor } from '../../../ui/theme.ts'
import { chartSentence } from '../chart-sentence.ts'
import { PART_HEADS, partNames } from '../part-names.ts'
import { useDrill } from '../use-drill.ts'

interface LostTrendProps {
  readonly reply: Reply<typeof contract.boards.lostFigures>
  readonly figures: LostFigures
}

export function LostTrend({ reply: { ventureId, groupBy }, figures: { trend, currency, loads } }: LostTrendProps) {
  const drill = useDrill(ventureId)
  // One bar says no more than the tiles do.
  if (trend.length < 2) return null
  const money: Measure = { unit: 'money', currency }
  const title = `Lost value by ${PART_HEADS[groupBy].toLowerCase()}`
  const parts = partNames(trend, groupBy)
  const series: readonly PlotSeries[] = [
    {
      key: 'value',
      name: 'Lost value',
      color: chartColor(4),
      draw: 'bar',
      values: trend.map(({ valueMinor }) => valueMinor),
      format: (value) => formatUnit(value, money),
    },
  ]
  const links = trend.map(({ firstDay, lastDay }) =>
    drill({ path: '/freight/loads', filters: { status: 'LOST', lostFrom: firstDay, lostTo: lastDay } }),
  )
  return (
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead={PART_HEADS[groupBy]}
      parts={parts}
      series={series}
      formatAxis={(value) => formatShort(value, money)}
      steps={{ of: 10 ** minorDigits(currency) }}
      links={links}
      height={200}
      note={`${formatNumber(loads, 0)} lost in these days, each at what it would have been billed.`}
    />
  )
}
