import type { LoadRow } from '@holdfast/contract'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
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
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <Section flush title={isFiltered ? 'Loads that match' : 'All loads'} aside={orderWords(filters)}>
      <DataTable
        label="Loads"
        rows={rows}
        rowKey={(load) => load.id}
        columns={loadColumns(named)}
        opening={opening}
        sorting={{
          by: filters.sort === 'newest' ? '-number' : 'number',
          onSort: (by) => change({ sort: by === 'number' ? 'oldest' : undefined }),
        }}
        loading={loading}
        more={more}
        empty={<EmptyLoads />}
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<LoadRow>['opening']> = {
  link: ({ id }) => ({ to: '/freight/loads/$id', params: { id } }),
}
