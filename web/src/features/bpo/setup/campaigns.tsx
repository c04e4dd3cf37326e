import type { Campaign } from '@holdfast/contract'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { State } from '../../../ui/state.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useDesks } from '../desks.ts'

/** Every campaign of the call centres, running ones first. */
export function Campaigns({ maySetUp }: { readonly maySetUp: boolean }) {
  const { campaigns, isLoading } = useDesks()
  const rows = campaigns.toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || a.name.localeCompare(b.name))
  return (
    <Section flush title="Campaigns" aside="By name">
      <DataTable
        label="Campaigns"
        rows={rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={opening}
        loading={isLoading}
        empty={
          <Empty title="No campaigns yet">
            {maySetUp
              ? 'Add the first one with “New campaign”: its zone dates its calls, its rule counts its service level.'
              : 'Campaigns appear here as soon as somebody who leads a team adds one.'}
          </Empty>
        }
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<Campaign>['opening']> = {
  link: ({ id }) => ({ to: '/bpo/campaigns/$id', params: { id } }),
}

const COLUMNS: readonly Column<Campaign>[] = [
  {
    key: 'name',
    head: 'Campaign',
    cell: ({ name, zone, serviceLevelRule }) => (
      <TwoLines sub={zone.replaceAll('_', ' ')} phone={serviceLevelRule}>
        {name}
      </TwoLines>
    ),
  },
  { key: 'rule', head: 'Service level', phone: false, cell: ({ serviceLevelRule }) => serviceLevelRule },
  {
    key: 'state',
    head: 'State',
    figure: true,
    width: 112,
    cell: ({ isActive }) => (
      <State plain kind={isActive ? 'ok' : 'none'}>
        {isActive ? 'Running' : 'Ended'}
      </State>
    ),
  },
]
