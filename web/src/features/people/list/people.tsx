import type { UserRow } from '@holdfast/contract'
import { useVenture } from '../../../lib/session.ts'
import { useChangeAddress } from '../../../lib/use-change-address.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Section } from '../../../ui/section.tsx'
import { EmptyPeople } from './empty-people.tsx'
import { peopleColumns } from './people-columns.tsx'
import { usePeopleList } from './use-people-list.ts'

/** The people whom the asker administers, of the venture chosen at the top or of all of them. */
export function People() {
  const { list, search, closed, isFiltered } = usePeopleList()
  const { filter } = useChangeAddress()
  const venture = useVenture()
  return (
    <>
      <FilterBar>
        <SearchBox
          label="Search name or address"
          value={search}
          onSearch={(text) => filter({ search: text || undefined })}
        />
        <FilterToggle
          label="Deactivated ones"
          on={closed}
          onToggle={(on) => filter({ status: on ? 'deactivated' : undefined })}
        />
      </FilterBar>
      {list.problem ? (
        <Problem error={list.problem} retry={list.retry} />
      ) : (
        <Section
          flush
          title={closed ? 'Deactivated people' : isFiltered ? 'People who match' : 'People'}
          aside={venture ? `Of ${venture.name}` : 'Of all ventures that you administer'}
        >
          <DataTable
            label="People"
            rows={list.rows}
            rowKey={({ id }) => id}
            columns={peopleColumns}
            opening={opening}
            loading={list.loading}
            more={list.more}
            empty={<EmptyPeople isFiltered={isFiltered} />}
          />
        </Section>
      )}
    </>
  )
}

const opening: NonNullable<DataTableProps<UserRow>['opening']> = {
  link: ({ id }) => ({ to: '/admin/users/$id', params: { id } }),
}
