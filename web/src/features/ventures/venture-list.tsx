import { contract, type Venture } from '@holdfast/contract'
import { IconBuildings } from '@tabler/icons-react'
import { formatDay, formatTime } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { TYPE_NAMES } from '../../lib/role-names.ts'
import { useNow } from '../../lib/use-now.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

/** The companies of the group that the person belongs to. */
export function VentureList() {
  const { data, error, refetch } = useReply(contract.ventures.listVentures, {})
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section flush title="Ventures" aside="Times are those of each venture">
      <DataTable
        label="Ventures"
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        columns={columns}
        opening={opening}
        loading={!data}
        empty={
          <Empty icon={IconBuildings} title="No venture yet">
            You see a venture as soon as you have a role in it. Ask the person who invited you.
          </Empty>
        }
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<Venture>['opening']> = {
  link: ({ id }) => ({ to: '/ventures/$id', params: { id } }),
}

const columns: readonly Column<Venture>[] = [
  {
    key: 'name',
    head: 'Venture',
    cell: ({ name, code, type, currency }) => (
      <TwoLines sub={`${code} · ${TYPE_NAMES[type]}`} phone={`${code} · ${TYPE_NAMES[type]} · ${currency}`}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'currency', head: 'Currency', width: 100, phone: false, cell: ({ currency }) => currency },
  { key: 'zone', head: 'Time zone', width: 200, phone: false, cell: ({ zone }) => zone.replaceAll('_', ' ') },
  { key: 'live', head: 'Live from', width: 160, phone: false, cell: ({ liveFrom }) => formatDay(liveFrom, 'year') },
  { key: 'now', head: 'Its time', figure: true, width: 110, cell: ({ zone }) => <Clock zone={zone} /> },
]

function Clock({ zone }: { readonly zone: string }) {
  return formatTime(new Date(useNow()).toISOString(), zone, true)
}
