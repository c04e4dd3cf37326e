import { contract, type ListedHotel } from '@holdfast/contract'
import { useSearch } from '@tanstack/react-router'
import { formatDay } from '../../../lib/format-time.ts'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Count, Money } from '../../../ui/figure.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useHotelVentures } from '../hotel-ventures.ts'
import { zoneText } from './hotel-words.ts'

/** Every hotel of the person's ventures, by name. */
export function Hotels() {
  const { search } = useSearch({ strict: false }) as { readonly search?: string }
  const asked = { ventureId: useVenture()?.id, limit: 50, ...(search !== undefined && { search }) }
  const { rows, loading, problem, retry, more } = useList(contract.hotels.listHotels, asked)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title="Properties" aside="By name">
      <DataTable
        label="Properties"
        rows={rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={opening}
        loading={loading}
        more={more}
        empty={<NoProperties />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<ListedHotel>['opening']> = {
  link: ({ id }) => ({ to: '/hotel/properties/$id', params: { id } }),
}

const COLUMNS: readonly Column<ListedHotel>[] = [
  {
    key: 'name',
    head: 'Property',
    width: 240,
    cell: ({ name, code, timeZone }) => (
      <TwoLines sub={`${code} · ${zoneText(timeZone)}`} phone={code}>
        {name}
      </TwoLines>
    ),
  },
  {
    key: 'people',
    head: 'Answers for it',
    phone: false,
    cell: ({ people }) =>
      people.length > 0 ? people.map(({ name }) => name).join(', ') : <NoData dash reason="Nobody is assigned today" />,
  },
  {
    key: 'rooms',
    head: 'Rooms',
    figure: true,
    width: 88,
    cell: ({ rooms }) => <Count dash value={rooms} reason="Nobody has said how many rooms it has" />,
  },
  {
    key: 'threshold',
    head: 'Loss below',
    figure: true,
    width: 128,
    phone: false,
    cell: ({ lossThreshold }) => <Money dash value={lossThreshold} reason="Its nights are not judged" />,
  },
  {
    key: 'night',
    head: 'Last night',
    figure: true,
    width: 120,
    cell: ({ lastNight }) =>
      lastNight ? formatDay(lastNight, 'brief') : <NoData dash reason="No night is recorded yet" />,
  },
]

function NoProperties() {
  const manages = useHotelVentures().some(({ can }) => can['hotel.manage'] === true)
  return (
    <Empty title="No properties yet">
      {manages
        ? 'Enter the first one with “New property”: its code, zone and currency, then upload its nights.'
        : 'Properties appear here as soon as somebody who manages the hotels enters one, or assigns you to one.'}
    </Empty>
  )
}
