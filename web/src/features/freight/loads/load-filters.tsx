import { contract, type LoadRow } from '@holdfast/contract'
import { FLAG_KINDS, LOAD_STATUSES } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { statusName } from '../load-state.tsx'
import { FLAG_NAMES } from '../names.ts'
import { ViewsMenu } from '../views/views-menu.tsx'
import { CompanyFilter } from './company-filter.tsx'
import { GivenFilters } from './given-filters.tsx'
import { NO_FILTERS, useLoadFilters } from './use-load-filters.ts'

const statuses = LOAD_STATUSES.map((value) => ({ value, label: statusName(value) }))
const flags = FLAG_KINDS.map((value) => ({ value, label: FLAG_NAMES[value] }))

interface LoadFiltersProps {
  readonly ventureId: string | undefined
  /** They name the company that is filtered by, after the page was opened by its address. */
  readonly rows: readonly LoadRow[]
}

export function LoadFilters({ ventureId, rows }: LoadFiltersProps) {
  const { filters, change, isFiltered } = useLoadFilters()
  const { status, flag, customerId, carrierId, unknownCost, notAsked } = filters
  return (
    <FilterBar>
      <ViewsMenu ventureId={ventureId} />
      <FilterChip
        label="Status"
        options={statuses}
        chosen={status}
        onChoose={(value) => change({ status: value ?? undefined })}
      />
      <CompanyFilter
        label="Customer"
        list={contract.freight.listCustomers}
        ventureId={ventureId}
        chosenId={customerId}
        known={rows[0]?.customer}
        onChoose={(id) => change({ customerId: id })}
      />
      <CompanyFilter
        label="Carrier"
        list={contract.freight.listCarriers}
        ventureId={ventureId}
        chosenId={carrierId}
        known={rows[0]?.carrier}
        onChoose={(id) => change({ carrierId: id })}
      />
      <FilterChip
        label="Flag"
        options={flags}
        chosen={flag}
        onChoose={(value) => change({ flag: value ?? undefined })}
      />
      <FilterToggle
        label="No carrier asked"
        on={notAsked === 'true'}
        onToggle={(on) => change({ notAsked: on || undefined })}
      />
      <FilterToggle
        label="Cost unknown"
        on={unknownCost === 'true'}
        onToggle={(on) => change({ unknownCost: on || undefined })}
      />
      <GivenFilters ventureId={ventureId} />
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}
