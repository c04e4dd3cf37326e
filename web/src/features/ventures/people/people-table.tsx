import type { VenturePerson } from '@holdfast/contract'
import { IconUsers } from '@tabler/icons-react'
import { formatDay } from '../../../lib/format-time.ts'
import { roleAndJob } from '../../../lib/role-names.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

interface PeopleTableProps {
  readonly people: readonly VenturePerson[]
  readonly loading: boolean
}

export function PeopleTable({ people, loading }: PeopleTableProps) {
  const administers = useHasPage()('/admin/users')
  return (
    <DataTable
      label="People"
      rows={people}
      rowKey={({ id }) => id}
      columns={columns}
      {...(administers && {
        opening: { link: ({ id }: VenturePerson) => ({ to: '/admin/users/$id', params: { id } }) },
      })}
      loading={loading}
      empty={
        <Empty icon={IconUsers} title="Nobody works here on this day">
          People stand here from their first day to their last. Choose another day, or place somebody.
        </Empty>
      }
    />
  )
}

const columns: readonly Column<VenturePerson>[] = [
  {
    key: 'name',
    head: 'Person',
    cell: (person) => (
      <TwoLines sub={roleAndJob(person)} phone={phoneLine(person)}>
        {person.name}
      </TwoLines>
    ),
  },
  { key: 'office', head: 'Office', phone: false, cell: ({ office }) => office ?? <NoData dash reason="No office" /> },
  {
    key: 'reportsTo',
    head: 'Reports to',
    phone: false,
    cell: ({ reportsTo }) => reportsTo?.name ?? <NoData dash reason="Reports to nobody here" />,
  },
  { key: 'since', head: 'As this since', width: 160, phone: false, cell: ({ since }) => formatDay(since, 'year') },
]

const phoneLine = (person: VenturePerson): string =>
  [roleAndJob(person), person.office, person.reportsTo && `reports to ${person.reportsTo.name}`]
    .filter(Boolean)
    .join(' · ')
