import { contract, type Entity } from '@holdfast/contract'
import { useState } from 'react'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Count, Ratio } from '../../../ui/figure.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { useHoldings } from '../holding-ventures.ts'
import { EntityPanel } from './entity-panel.tsx'

/** Every company of the person's holdings, by name. */
export function Entities() {
  const [opened, setOpened] = useState<string | null>(null)
  const ventureId = useVenture()?.id
  const asked = { limit: 50, ...(ventureId !== undefined && { ventureId }) }
  const { rows, loading, problem, retry, more } = useList(contract.holdings.listEntities, asked)
  const entity = rows.find(({ id }) => id === opened)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <>
      <Section flush title="Companies" aside="By name">
        <DataTable
          label="Companies"
          rows={rows}
          rowKey={({ id }) => id}
          columns={COLUMNS}
          opening={{ onOpen: ({ id }) => setOpened(id) }}
          openKey={opened}
          loading={loading}
          more={more}
          empty={<NoEntities />}
        />
      </Section>
      {entity && <EntityPanel entity={entity} onClose={() => setOpened(null)} />}
    </>
  )
}

const COLUMNS: readonly Column<Entity>[] = [
  {
    key: 'name',
    head: 'Company',
    cell: ({ name, country, currency }) => (
      <TwoLines sub={`${country} · books in ${currency}`} phone={country}>
        {name}
      </TwoLines>
    ),
  },
  {
    key: 'share',
    head: 'Owned',
    figure: true,
    width: 112,
    cell: ({ ownershipShare }) => (
      <Ratio dash value={ownershipShare} reason="Nobody has said how much of it is owned" />
    ),
  },
  {
    key: 'accounts',
    head: 'Accounts',
    figure: true,
    width: 112,
    cell: ({ accounts }) => <Count value={accounts} />,
  },
  { key: 'assets', head: 'Assets', figure: true, width: 96, cell: ({ assets }) => <Count value={assets} /> },
]

function NoEntities() {
  const manages = useHoldings().some(({ can }) => can['holdings.manage'] === true)
  return (
    <Empty title="No companies yet">
      {manages
        ? 'Enter the first one with “New company”; accounts and assets belong to a company.'
        : 'Companies appear here as soon as somebody who manages the holding enters one.'}
    </Empty>
  )
}
