import type { ServiceLevelRow } from '@holdfast/contract'
import { formatRatio } from '../../../lib/format.ts'
import { ChartCard } from '../../../ui/chart-card.tsx'
import { chartColor } from '../../../ui/theme.ts'
import { chartSentence } from '../chart-sentence.ts'

interface LevelChartProps {
  readonly row: ServiceLevelRow
  readonly note: string
}

/** By hour of the campaign's clock; an hour without a counted call is a gap. */
export function LevelChart({ row, note }: LevelChartProps) {
  const { campaign, hours, target, rules } = row
  const parts = hours.map(({ hour }) => {
    const short = String(hour).padStart(2, '0')
    return { key: short, name: `${short}:00 to ${short}:59`, short }
  })
  const series = [
    {
      key: 'serviceLevel',
      name: 'Service level',
      color: chartColor(1),
      draw: 'bar' as const,
      values: hours.map(({ serviceLevel }) => (serviceLevel === null ? null : Number(serviceLevel))),
      format: (value: number) => formatRatio(value),
    },
  ]
  const title = `${campaign.name} by hour`
  return (
    <ChartCard
      title={title}
      label={chartSentence(title, parts, series)}
      partHead="Hour"
      parts={parts}
      series={series}
      target={
        target === null ? null : { name: `Target ${formatRatio(target)}`, values: hours.map(() => Number(target)) }
      }
      formatAxis={(value) => formatRatio(value)}
      height={200}
      note={`${rules.map(({ serviceLevelRule }) => serviceLevelRule).join('; then ')}. ${note}`}
    />
  )
}
