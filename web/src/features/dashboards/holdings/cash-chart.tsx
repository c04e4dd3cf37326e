import { counted } from '../../../lib/counted.ts'
import { formatShort, formatUnit, type Measure } from '../../../lib/format-unit.ts'
import { ChartCard } from '../../../ui/chart-card.tsx'
import { chartColor } from '../../../ui/theme.ts'
import { PART_HEADS, partNames } from '../part-names.ts'
import type { HoldingsReply } from './holdings-reply.ts'

interface CashChartProps {
  readonly reply: HoldingsReply
  readonly currency: string
}

/** The cash of one currency at the end of each period: currencies share no axis. */
export function CashChart({ reply: { series, groupBy }, currency }: CashChartProps) {
  const points = series.filter((point) => point.currency === currency)
  // One point says no more than the tiles do.
  if (points.length < 2) return null
  const measure: Measure = { unit: 'money', currency }
  const unknown = Math.max(0, ...points.map(({ accountsUnknown }) => accountsUnknown))
  const by = PART_HEADS[groupBy].toLowerCase()
  return (
    <ChartCard
      title={`Cash in ${currency} by ${by}`}
      label={`Cash in ${currency} at the end of each ${by}`}
      partHead={PART_HEADS[groupBy]}
      parts={partNames(points, groupBy)}
      series={[
        {
          key: 'cash',
          name: 'Cash',
          color: chartColor(1),
          draw: 'line',
          values: points.map(({ closingMinor }) => closingMinor),
          format: (value) => formatUnit(value, measure),
        },
      ]}
      formatAxis={(value) => formatShort(value, measure)}
      steps={{ near: true }}
      height={240}
      note={
        unknown === 0
          ? 'A balance is carried forward until the next one.'
          : `A balance is carried forward until the next one; of ${counted(unknown, 'account')} none was known on some days.`
      }
    />
  )
}
