import { roleName, TYPE_NAMES } from '../../lib/role-names.ts'
import { type MyVenture, useMe } from '../../lib/session.ts'
import type { Column } from '../../ui/column.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

/** Where the person works, and as what. */
export function MyVentures() {
  const { ventures, user } = useMe()
  const group = roleName(user.groupRole)
  return (
    <Section flush title="My ventures">
      <DataTable
        label="My ventures"
        rows={ventures}
        rowKey={({ id }) => id}
        columns={columnsFor(group && `${group} of the group`)}
        empty={
          <Empty title="No venture yet">
            You see the pages of a venture as soon as you have a role in it. Ask the person who invited you.
          </Empty>
        }
      />
    </Section>
  )
}

/** `group`: whoever has a role in the group has it in each venture, beside or without one there. */
const columnsFor = (group: string | null): readonly Column<MyVenture>[] => [
  {
    key: 'venture',
    head: 'Venture',
    cell: ({ name, code, type }) => <TwoLines sub={`${code} · ${TYPE_NAMES[type]}`}>{name}</TwoLines>,
  },
  { key: 'role', head: 'Role', cell: ({ role }) => roleName(role) ?? group ?? <NoData dash reason="No role here" /> },
  {
    key: 'job',
    head: 'Job role',
    cell: ({ jobRole }) => roleName(jobRole) ?? <NoData dash reason="No job role here" />,
  },
  { key: 'zone', head: 'Time zone', phone: false, cell: ({ zone }) => zone.replaceAll('_', ' ') },
]
