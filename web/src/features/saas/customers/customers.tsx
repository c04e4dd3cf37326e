import { contract, type SaasCustomerRow } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { download } from '../../../lib/download.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ExportButton } from '../../../ui/export-button.tsx'
import { Count } from '../../../ui/figure.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { MrrList } from '../mrr-list.tsx'
import { type SaasCustomersSearch, saasCustomersSearch } from '../saas-search.ts'
import { useSaasDesk, useSaasVentures } from '../saas-ventures.ts'

const STATES = [
  { value: 'paying', label: 'Paying' },
  { value: 'trial', label: 'On trial' },
  { value: 'lapsed', label: 'Lapsed' },
  { value: 'none', label: 'Never subscribed' },
] as const

function useCustomerFilters() {
  const search = saasCustomersSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const state = STATES.find(({ value }) => value === search.state)
  return {
    filters: { text: search.text?.trim() || undefined, state: state?.value },
    state: state ?? null,
    change: (changed: SaasCustomersSearch) =>
      void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false }),
  }
}

/** Every customer of the person's ventures that the filters leave, by name. */
export function Customers() {
  const { filters, state, change } = useCustomerFilters()
  const isFiltered = filters.text !== undefined || state !== null
  const asked = { ...filters, ventureId: useVenture()?.id, limit: 50 }
  const { rows, loading, problem, retry, more } = useList(contract.saasCustomers.listSaasCustomers, asked)
  const clear = () => change({ text: undefined, state: undefined })
  return (
    <>
      <FilterBar>
        <SearchBox
          label="Search name, reference or address"
          value={filters.text ?? ''}
          onSearch={(text) => change({ text: text || undefined })}
        />
        <FilterChip
          label="State"
          options={STATES}
          chosen={state}
          onChoose={(value) => change({ state: value ?? undefined })}
        />
        {isFiltered && (
          <Button variant="subtle" color="gray" onClick={clear}>
            Clear filters
          </Button>
        )}
      </FilterBar>
      {problem ? (
        <Problem error={problem} retry={retry} />
      ) : (
        <Section flush title={isFiltered ? 'Customers that match' : 'Customers'} aside="By name">
          <DataTable
            label="Customers"
            rows={rows}
            rowKey={({ id }) => id}
            columns={COLUMNS}
            opening={opening}
            loading={loading}
            more={more}
            empty={<EmptyCustomers isFiltered={isFiltered} onClear={clear} />}
          />
        </Section>
      )}
    </>
  )
}

/** The list as it is filtered, whole, as a file; of several ventures one file each. */
export function CustomersExport() {
  const { filters } = useCustomerFilters()
  return (
    <ExportButton
      choices={useSaasVentures().map(({ id, name }) => ({
        label: name,
        keep: () => download(contract.saasCustomers.exportSaasCustomers, { ...filters, ventureId: id }),
      }))}
    />
  )
}

const opening: NonNullable<DataTableProps<SaasCustomerRow>['opening']> = {
  link: ({ id }) => ({ to: '/saas/customers/$id', params: { id } }),
}

const COLUMNS: readonly Column<SaasCustomerRow>[] = [
  {
    key: 'name',
    head: 'Customer',
    width: 260,
    cell: ({ name, reference, email }) => (
      <TwoLines sub={[reference, email].filter(Boolean).join(' · ')} phone={reference ?? email ?? ''}>
        {name}
      </TwoLines>
    ),
  },
  {
    key: 'since',
    head: 'Since',
    width: 128,
    phone: false,
    cell: ({ since }) => (since ? formatDay(since, 'brief') : <NoData dash reason="It never had a subscription" />),
  },
  {
    key: 'open',
    head: 'Open subscriptions',
    figure: true,
    width: 150,
    phone: false,
    cell: ({ openSubscriptions }) => <Count value={openSubscriptions} />,
  },
  { key: 'mrr', head: 'MRR', figure: true, width: 148, cell: ({ mrr }) => <MrrList mrr={mrr} /> },
]

function EmptyCustomers({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const mayEnter = useSaasDesk() !== undefined
  if (isFiltered)
    return (
      <Empty
        title="No customer matches"
        action={
          <Button variant="default" onClick={onClear}>
            Clear filters
          </Button>
        }
      >
        None has all that you filter by. Take a filter off to see more.
      </Empty>
    )
  return (
    <Empty title="No customers yet">
      {mayEnter
        ? 'Enter the first one with “New customer”, or import those that you have.'
        : 'They appear here as soon as somebody who keeps the subscriptions enters one.'}
    </Empty>
  )
}
