import type { SaasFigures } from '@holdfast/contract'
import { formatShort, formatUnit } from '../../../lib/format-unit.ts'
import { ChartCard } from '../../../ui/chart-card.tsx'
import type { PlotSeries } from '../../../ui/plot-props.ts'
import { chartColor } from '../../../ui/theme.ts'
import { chartSentence } from '../chart-sentence.ts'
import { partNames } from '../part-names.ts'

/** MRR at the end of each month; the running one as of now. */
export function MrrChart({ series, currency }: { readonly series: readonly SaasFigures[]; readonly currency: string }) {
  const measure = { unit: 'money', currency } as const
  const parts = partNames(
    series.map(({ periodStart }) => ({ firstDay: periodStart, lastDay: periodStart })),
    'month',
  )
  const mrr: PlotSeries = {
    key: 'mrr',
    name: 'MRR',
    color: chartColor(1),
    draw: 'bar',
    values: series.map(({ endMinor }) => endMinor),
    format: (value) => formatUnit(value, measure),
  }
  const title = 'MRR at the end of each month'
  return (
    <ChartCard
      title={title}
      label={chartSentence(title, parts, [mrr])}
      partHead="Month"
      parts={parts}
      series={[mrr]}
      formatAxis={(value) => formatShort(value, measure)}
    />
  )
}
