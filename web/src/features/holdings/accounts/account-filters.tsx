import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { useEntityOptions } from '../entity-options.ts'
import { BALANCES, STATES, type useAccountFilters } from './use-account-filters.ts'

interface AccountFiltersProps extends Pick<ReturnType<typeof useAccountFilters>, 'filters' | 'change'> {
  /** Those of the whole list. */
  readonly currencies: readonly string[]
}

export function AccountFilters({ filters, change, currencies }: AccountFiltersProps) {
  const { options } = useEntityOptions(filters.ventureId)
  const { entityId, currency, state, balance, search } = filters
  return (
    <FilterBar>
      <SearchBox
        label="Search accounts"
        value={search ?? ''}
        onSearch={(text) => change({ search: text || undefined })}
      />
      <FilterChip
        label="Company"
        options={options}
        chosen={entityId}
        onChoose={(value) => change({ entityId: value ?? undefined })}
      />
      <FilterChip
        label="Currency"
        options={[...new Set([...currencies, ...(currency ? [currency] : [])])].map((value) => ({
          value,
          label: value,
        }))}
        chosen={currency}
        onChoose={(value) => change({ currency: value ?? undefined })}
      />
      <FilterChip
        label="State"
        options={STATES}
        chosen={state}
        onChoose={(value) => change({ state: value ?? undefined })}
      />
      <FilterChip
        label="Balance"
        options={BALANCES}
        chosen={balance}
        onChoose={(value) => change({ balance: value ?? undefined })}
      />
    </FilterBar>
  )
}
