import type { Agent } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { useDesks } from '../desks.ts'

/** Everybody on the phones, active ones first. */
export function Agents({ maySetUp }: { readonly maySetUp: boolean }) {
  const { agents, isLoading } = useDesks()
  const rows = agents.toSorted((a, b) => Number(b.isActive) - Number(a.isActive))
  const showsCosts = agents.some(({ can }) => can['readCosts'])
  return (
    <Section flush title="Agents" aside="By name">
      <DataTable
        label="Agents"
        rows={rows}
        rowKey={({ id }) => id}
        columns={[...COLUMNS, ...(showsCosts ? [COST] : []), STATE]}
        opening={opening}
        loading={isLoading}
        empty={
          <Empty title="No agents yet">
            {maySetUp
              ? 'Make one of the venture’s people an agent with “New agent”; an import of calls does so by itself.'
              : 'Agents appear here as soon as somebody who leads a team adds one.'}
          </Empty>
        }
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<Agent>['opening']> = {
  link: ({ id }) => ({ to: '/bpo/agents/$id', params: { id } }),
}

const COLUMNS: readonly Column<Agent>[] = [
  { key: 'name', head: 'Agent', cell: ({ person, isMe }) => (isMe ? `${person.name}, me` : person.name) },
]
const COST: Column<Agent> = {
  key: 'cost',
  head: 'An hour costs',
  figure: true,
  cell: ({ costPerHour }) => <Money dash value={costPerHour} reason="Nobody has said what an hour costs" />,
}
const STATE: Column<Agent> = {
  key: 'state',
  head: 'State',
  figure: true,
  width: 128,
  cell: ({ isActive }) => (
    <State plain kind={isActive ? 'ok' : 'none'}>
      {isActive ? 'On the phones' : 'Off'}
    </State>
  ),
}
