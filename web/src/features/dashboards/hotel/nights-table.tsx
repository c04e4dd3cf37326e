import type { contract, HotelNight, Reply } from '@holdfast/contract'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Count, Ratio } from '../../../ui/figure.tsx'
import { drillOf } from '../drill-link.ts'
import { useDrill } from '../use-drill.ts'

interface NightsTableProps {
  readonly reply: Reply<typeof contract.hotelDashboards.hotelDashboard>
}

/** The calendar as a table, the latest day first; each opens the nights of that day. */
export function NightsTable({ reply: { calendar, drills, ventureId } }: NightsTableProps) {
  const drill = useDrill(ventureId)
  const nights = drills['nights']
  return (
    <DataTable
      bare
      compact
      label="Occupancy by night"
      rows={calendar.toReversed()}
      rowKey={({ day }) => day}
      columns={COLUMNS}
      opening={{ link: ({ day }) => (nights ? drill(drillOf(nights, { firstDay: day, lastDay: day })) : null) }}
    />
  )
}

const COLUMNS: readonly Column<HotelNight>[] = [
  { key: 'day', head: 'Night', cell: ({ day }) => formatDay(day) },
  { key: 'nights', head: 'Hotels', figure: true, phone: false, cell: ({ nights }) => <Count value={nights} /> },
  {
    key: 'sold',
    head: 'Rooms sold',
    figure: true,
    phone: false,
    cell: ({ roomsSold }) => <Count dash value={roomsSold} reason="No hotel says how many" />,
  },
  {
    key: 'available',
    head: 'Available',
    figure: true,
    phone: false,
    cell: ({ roomsAvailable }) => <Count dash value={roomsAvailable} reason="No hotel says how many" />,
  },
  {
    key: 'occupancy',
    head: 'Occupancy',
    figure: true,
    cell: ({ occupancy }) => <Ratio dash value={occupancy} reason="Rooms sold or available are not known" />,
  },
  {
    key: 'loss',
    head: 'Loss nights',
    figure: true,
    cell: ({ lossNights }) => (lossNights === 0 ? '–' : <Count value={lossNights} />),
  },
]
