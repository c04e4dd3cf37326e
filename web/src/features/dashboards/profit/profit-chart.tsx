import type { ProfitRow, ProfitTable } from '@holdfast/contract'
import { minorDigits } from '@holdfast/engine/kernel'
import { counted } from '../../../lib/counted.ts'
import { formatShort, formatUnit, type Measure } from '../../../lib/format-unit.ts'
import { ChartCard } from '../../../ui/chart-card.tsx'
import type { PlotSeries } from '../../../ui/plot-props.ts'
import { chartColor } from '../../../ui/theme.ts'
import { chartSentence } from '../chart-sentence.ts'
import { partNames } from '../part-names.ts'
import { type ProfitReply, useProfitDrill } from './use-profit-drill.ts'

interface ProfitChartProps {
  readonly table: ProfitTable
  readonly reply: ProfitReply
}

const hasCost = ({ loads, unknownCost }: ProfitRow) => loads > unknownCost

/** Revenue of a month as what it is made of: cost and margin where the cost is known, and what is not known yet. */
export function ProfitChart({ table: { currency, rows, total }, reply }: ProfitChartProps) {
  const drill = useProfitDrill(reply, currency)
  // One bar says no more than the tiles do.
  if (rows.length < 2) return null
  const money: Measure = { unit: 'money', currency }
  const format = (value: number) => formatUnit(value, money)
  const parts = partNames(rows, 'month')
  const bar = (
    key: string,
    name: string,
    slot: Parameters<typeof chartColor>[0],
    value: (row: ProfitRow) => number | null,
  ): PlotSeries => ({
    key,
    name,
    color: chartColor(slot),
    draw: 'bar',
    values: rows.map(value),
    format,
  })
  const series = [
    bar('revenue', 'Revenue', 3, ({ revenueMinor }) => revenueMinor),
    bar('cost', 'Cost', 5, (row) => (hasCost(row) ? row.costMinor : null)),
    bar('margin', 'Margin', 1, (row) => (hasCost(row) ? row.marginMinor : null)),
  ]
  const title = 'Revenue, cost and margin by month'
  return (
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead="Month"
      parts={parts}
      series={series}
      formatAxis={(value) => formatShort(value, money)}
      steps={{ of: 10 ** minorDigits(currency) }}
      height={240}
      links={rows.map((row) => drill(row))}
      note={
        total.unknownCost > 0
          ? `${counted(total.unknownCost, 'load')} without cost ${total.unknownCost === 1 ? 'is' : 'are'} in the revenue alone.`
          : ''
      }
    />
  )
}
