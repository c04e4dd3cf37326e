import type { LoadRow } from '@holdfast/contract'
import { useState } from 'react'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { selectColumn } from '../../../ui/select-column.tsx'
import { useSelection } from '../../../ui/use-selection.ts'
import { LoadsBulkBar } from '../bulk/loads-bulk-bar.tsx'
import { CheckCallDialog } from '../check-calls/check-call-dialog.tsx'
import { useEntryVentures } from '../freight-ventures.ts'
import { EmptyLoads } from './empty-loads.tsx'
import { orderWords } from './filter-words.ts'
import { loadColumns } from './load-columns.tsx'
import { useLoadFilters } from './use-load-filters.ts'
import type { LoadsList } from './use-loads.ts'

interface LoadsTableProps {
  readonly list: LoadsList
  /** The loads stand in several zones. */
  readonly named: boolean
}

export function LoadsTable({ list: { rows, loading, problem, retry, more }, named }: LoadsTableProps) {
  const { filters, change, isFiltered } = useLoadFilters()
  const ventures = useEntryVentures()
  const maySelect = ventures.length > 0 && rows.length > 0
  const selection = useSelection(rows.map(({ id }) => id))
  const [calling, setCalling] = useState<LoadRow | null>(null)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title={isFiltered ? 'Loads that match' : 'All loads'} aside={orderWords(filters)}>
      {maySelect && <LoadsBulkBar loads={rows.filter(({ id }) => selection.keys.includes(id))} />}
      <DataTable
        label="Loads"
        rows={rows}
        rowKey={(load) => load.id}
        columns={[
          ...(maySelect ? [selectColumn({ selection, keyOf: idOf, nameOf: numberOf })] : []),
          ...loadColumns(named, ventures.length > 0 ? setCalling : null),
        ]}
        opening={opening}
        sorting={{
          by: filters.sort === 'newest' ? '-number' : 'number',
          onSort: (by) => change({ sort: by === 'number' ? 'oldest' : undefined }),
        }}
        loading={loading}
        more={more}
        empty={<EmptyLoads />}
      />
      {calling && <CheckCallDialog load={calling} onClose={() => setCalling(null)} />}
    </Section>
  )
}

const idOf = ({ id }: LoadRow) => id
const numberOf = ({ number }: LoadRow) => number

const opening: NonNullable<DataTableProps<LoadRow>['opening']> = {
  link: ({ id }) => ({ to: '/freight/loads/$id', params: { id } }),
}
