import type { Simulation } from '@holdfast/contract'
import { formatMajor, formatNumber } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { majorText } from '../../lib/money-text.ts'
import { ChartCard } from '../../ui/chart-card.tsx'
import { Blocks } from '../../ui/layout.tsx'
import { chartColor } from '../../ui/theme.ts'
import { changeBands } from './change-bands.ts'

/** Who gains and who loses by how much, and what a day would have cost. A chunk of its own. */
export default function ResultCharts({ result }: { readonly result: Simulation }) {
  return (
    <Blocks>
      <WhoChart result={result} />
      <DaysChart result={result} />
    </Blocks>
  )
}

const people = (value: number) => formatNumber(value, 0)

function WhoChart({ result }: { readonly result: Simulation }) {
  const bands = changeBands(result.people)
  return (
    <ChartCard
      title="Who gains and who loses"
      label={bands
        .filter((band) => band.people > 0)
        .map((band) => `${band.name}: ${band.people}`)
        .join('. ')}
      partHead="Change of pay"
      parts={bands}
      series={[
        {
          key: 'people',
          name: 'People',
          color: chartColor(1),
          draw: 'bar',
          values: bands.map((band) => band.people),
          format: people,
        },
      ]}
      formatAxis={people}
      steps={{ whole: true }}
      height={220}
      {...(result.morePeople > 0 && {
        note: `${people(result.morePeople)} people with smaller changes are not drawn.`,
      })}
    />
  )
}

function DaysChart({ result: { days, currency } }: { readonly result: Simulation }) {
  const format = (value: number) => formatMajor(value, currency)
  const major = (minor: number) => Number(majorText(minor, currency))
  const of = (of: 'paid' | 'simulated') => days.map((day) => major(day[of].minor))
  return (
    <ChartCard
      title="By day"
      label={`Paid and simulated for each of ${days.length} days`}
      partHead="Day"
      parts={days.map(({ day }) => ({ key: day, name: formatDay(day), short: String(Number(day.slice(8))) }))}
      series={[
        { key: 'paid', name: 'Paid', color: chartColor(3), draw: 'bar', values: of('paid'), format },
        { key: 'simulated', name: 'Simulated', color: chartColor(1), draw: 'line', values: of('simulated'), format },
      ]}
      formatAxis={(value) => format(value).replace(/\.0+$/, '')}
      height={220}
    />
  )
}
