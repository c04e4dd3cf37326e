import { useState } from 'react'
import { formatShort, formatUnit } from '../../lib/format-unit.ts'
import { ChartCard } from '../../ui/chart-card.tsx'
import { ChoiceMenu } from '../../ui/choice-menu.tsx'
import { ExportButton } from '../../ui/export-button.tsx'
import { Blocks } from '../../ui/layout.tsx'
import { PeriodPicker } from '../../ui/period-picker.tsx'
import type { PlotSeries } from '../../ui/plot-props.ts'
import { Section } from '../../ui/section.tsx'
import { Stale } from '../../ui/stale.tsx'
import { State } from '../../ui/state.tsx'
import { chartColor } from '../../ui/theme.ts'
import { TileGrid } from '../../ui/tile-grid.tsx'
import css from './gallery.module.css'
import { usd } from './tiles.ts'

const money = { unit: 'money', currency: 'USD' } as const
const dollars = (minor: number) => formatUnit(minor, money)
const parts = ['8', '9', '10', '11', '12', '15', '16', '17'].map((short) => ({
  key: short,
  name: `${short} June 2026`,
  short,
}))
const series = (
  key: string,
  slot: 1 | 2 | 3,
  draw: 'bar' | 'line',
  values: readonly (number | null)[],
): PlotSeries => ({
  key,
  name: key,
  color: chartColor(slot),
  draw,
  values,
  format: dollars,
})
const chart = { parts, partHead: 'Day', formatAxis: (minor: number) => formatShort(minor, money) }
const revenue = series('Revenue', 3, 'bar', [412e4, 530e4, 0, 601e4, 377e4, 455e4, 580e4, 640e4])
const margin = series('Margin', 1, 'line', [52e4, 71e4, null, -12e4, 49e4, 61e4, 83e4, 97e4])

/** What dashboards are put together from. */
export function DashboardParts() {
  return (
    <>
      <Period />
      <TileGrid
        tiles={[
          {
            key: 'revenue',
            label: 'Revenue',
            value: usd(3_595_000_00),
            change: '12.4% better, was $3,198,398.58',
            spark: [412, 530, 0, 601, 377, 455, 580, 640],
            state: (
              <State plain kind="ok">
                Met
              </State>
            ),
            aim: 'Target $3,200,000.00',
            note: 'Revenue of 41 of 53 loads; 12 without a bill.',
            definition: 'What delivered loads are billed, by billing day.',
            link: { to: '/gallery' },
          },
          { key: 'lost', label: 'Lost loads', value: '9', change: '–', definition: 'Loads by the day of their loss.' },
          { key: 'wait', label: 'Speed of answer', value: '21 s', change: 'Same as before' },
        ]}
      />
      <Blocks>
        <ChartCard
          {...chart}
          title="Bars, a line and a target"
          label="Revenue and margin by day: most revenue 17 June, $64,000.00"
          series={[revenue, margin]}
          target={{ name: 'Target $50,000.00', values: parts.map(({ key }) => (key === '15' ? null : 500e4)) }}
          links={parts.map(() => ({ to: '/gallery' }))}
          note="The 10th has no margin. Bars open their rows."
        />
        <Stale stale>
          <ChartCard
            {...chart}
            stacked
            title="Stacked, while others are on their way"
            label="Two amounts on top of each other by day"
            series={[
              series('One', 1, 'bar', revenue.values),
              series('Other', 2, 'bar', [90e4, 0, 80e4, 70e4, 60e4, 50e4, 40e4, 30e4]),
            ]}
          />
        </Stale>
      </Blocks>
    </>
  )
}

const PERIODS = [
  { value: '7d', label: 'Last 7 days' },
  { value: '28d', label: 'Last 28 days' },
]
const COMPARISONS = [
  { value: 'previous', label: 'Against period before' },
  { value: 'none', label: 'No comparison' },
]

function Period() {
  const [period, choose] = useState<string | null>('7d')
  const [range, setRange] = useState({ from: '2026-06-12', to: '2026-06-18' })
  const [compare, chooseCompare] = useState('previous')
  return (
    <Section title="Period, comparison, export" aside={`${range.from} to ${range.to}`}>
      <div className={css['row']}>
        <PeriodPicker
          periods={PERIODS}
          chosen={period}
          face={PERIODS.find(({ value }) => value === period)?.label ?? 'Own days'}
          range={range}
          last="2026-06-18"
          mostDays={400}
          onChoose={choose}
          onRange={(from, to) => {
            choose(null)
            setRange({ from, to })
          }}
        />
        <ChoiceMenu label="Comparison" options={COMPARISONS} chosen={compare} onChoose={chooseCompare} />
        <ExportButton
          choices={[{ label: 'One', keep: () => new Promise((done) => setTimeout(() => done('loads.csv'), 1500)) }]}
        />
      </div>
    </Section>
  )
}
