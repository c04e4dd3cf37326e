import { useState } from 'react'
import { BreakdownTable } from '../../ui/breakdown-table.tsx'
import type { Column } from '../../ui/column.ts'
import { Empty } from '../../ui/empty.tsx'
import { HeatMap } from '../../ui/heat-map.tsx'
import { Section } from '../../ui/section.tsx'
import { ShareBar } from '../../ui/share-bar.tsx'
import { usd } from './tiles.ts'

interface Row {
  readonly name: string
  readonly minor: number
}

const ALL = 1_000_00
const columns: readonly Column<Row>[] = [
  { key: 'name', head: 'Name', cell: ({ name }) => name },
  { key: 'revenue', head: 'Revenue', figure: true, cell: ({ minor }) => usd(minor) },
  {
    key: 'share',
    head: 'Of revenue',
    figure: true,
    width: 180,
    phone: false,
    cell: ({ minor }) => <ShareBar share={minor / ALL} />,
  },
]
const total = { name: 'Total', minor: ALL }
const breakdowns = [
  {
    key: 'customer',
    label: 'Customers',
    rows: [
      { name: 'Cordova Produce', minor: 620_00 },
      { name: 'Great Plains Feed', minor: 230_00 },
      { name: 'Other 14 customers', minor: 150_00 },
    ],
    total,
  },
  { key: 'lane', label: 'Lanes', rows: [{ name: 'TX → GA', minor: ALL }], total },
  { key: 'none', label: 'Nothing', rows: [], total },
]

const HOURS = Array.from({ length: 11 }, (_, i) => i + 8)
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((name) => ({
  key: name,
  name,
  short: name.slice(0, 3),
}))

/** One figure by one thing after the other, and by two at once. */
export function Breakdowns() {
  const [chosen, choose] = useState('customer')
  return (
    <>
      <BreakdownTable
        title="Breakdown"
        aside="Rows open their list"
        breakdowns={breakdowns}
        chosen={chosen}
        onChoose={choose}
        columns={columns}
        rowKey={({ name }) => name}
        link={({ name }) => (name.startsWith('Other') ? null : { to: '/gallery' })}
        empty={<Empty title="Nothing to break down">Rows stand here once there are any.</Empty>}
      />
      <Section title="Heat map" aside="On a phone, hours become rows">
        <HeatMap
          label="Calls by weekday and hour: most Wednesday 10:00 to 11:00, 66"
          rows={days}
          columns={HOURS.map((hour) => ({
            key: String(hour),
            name: `${hour}:00`,
            short: String(hour).padStart(2, '0'),
          }))}
          cells={days.flatMap(({ key }, y) =>
            HOURS.filter((hour) => hour !== 13 || y !== 4).map((hour) => ({
              row: key,
              column: String(hour),
              value: hour === 18 && y === 1 ? null : 66 - Math.abs(hour - 10) * 5 - Math.abs(y - 2) * 4,
            })),
          )}
          format={String}
          measure="calls"
        />
      </Section>
    </>
  )
}
