import { useState } from 'react'
import { Amount } from '../../ui/amount.tsx'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { WithPanel } from '../../ui/layout.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { Opened } from './opened.tsx'
import { usd } from './tiles.ts'

const days = [
  { day: 'Wed 17', slabs: 8240, loads: 1530, bonus: 2560 },
  { day: 'Tue 16', slabs: 5875, loads: 1062, bonus: 0 },
  { day: 'Mon 15', slabs: 2700, loads: 850, bonus: 0 },
]
type Day = (typeof days)[number]

const totalOf = (day: Day) => day.slabs + day.loads + day.bonus
const sum = (value: (day: Day) => number) => usd(days.reduce((total, day) => total + value(day), 0))
const totals = {
  day: 'June',
  slabs: sum((day) => day.slabs),
  loads: sum((day) => day.loads),
  bonus: sum((day) => day.bonus),
  total: sum(totalOf),
}

export function Statement() {
  const [open, setOpen] = useState<string | null>('Wed 17')
  return (
    <WithPanel panel={open && <Opened onClose={() => setOpen(null)} />}>
      <Section flush title="By day" aside="Open any amount to see where it comes from">
        <DataTable
          compact
          label="Pay by day"
          rows={days}
          rowKey={(day) => day.day}
          openKey={open}
          totals={totals}
          columns={columns(open, setOpen)}
        />
      </Section>
    </WithPanel>
  )
}

const columns = (open: string | null, onOpen: (day: string) => void): readonly Column<Day>[] => [
  { key: 'day', head: 'Day', width: 92, cell: ({ day }) => day },
  {
    key: 'slabs',
    head: 'Margin slabs',
    figure: true,
    cell: ({ day, slabs }) => (
      <Amount label={`${day} June, margin slabs ${usd(slabs)}`} opened={open === day} onOpen={() => onOpen(day)}>
        {usd(slabs)}
      </Amount>
    ),
  },
  { key: 'loads', head: 'Per load', figure: true, phone: false, cell: ({ loads }) => usd(loads) },
  {
    key: 'bonus',
    head: 'Load bonus',
    figure: true,
    phone: false,
    cell: ({ bonus }) => (bonus === 0 ? <NoData dash reason="No load above $500" /> : usd(bonus)),
  },
  { key: 'total', head: 'Total', figure: true, cell: (day) => <b style={{ fontWeight: 600 }}>{usd(totalOf(day))}</b> },
]
