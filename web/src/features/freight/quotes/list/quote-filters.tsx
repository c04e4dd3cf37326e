import { contract, type QuoteRow } from '@holdfast/contract'
import { QUOTE_STATUSES } from '@holdfast/engine/freight'
import { Button } from '@mantine/core'
import { useMe } from '../../../../lib/session.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip } from '../../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../../ui/filter-toggle.tsx'
import { CompanyFilter } from '../../loads/company-filter.tsx'
import { usePeopleOf } from '../../use-people.ts'
import { quoteStatusName } from '../quote-state.tsx'
import { quoteFilterWords } from './quote-filter-words.ts'
import { NO_QUOTE_FILTERS, useQuoteFilters } from './use-quote-filters.ts'

const statuses = QUOTE_STATUSES.map((value) => ({ value, label: quoteStatusName(value) }))
const outcomes = [
  { value: 'open', label: 'Open' },
  { value: 'won', label: 'Won' },
  { value: 'lost', label: 'Lost' },
  { value: 'expired', label: 'Expired' },
]

interface QuoteFiltersProps {
  readonly ventureId: string | undefined
  /** They name the customer that is filtered by, after the page was opened by its address. */
  readonly rows: readonly QuoteRow[]
}

export function QuoteFilters({ ventureId, rows }: QuoteFiltersProps) {
  const { filters, change, isFiltered } = useQuoteFilters()
  const { status, outcome, customerId, salespersonId } = filters
  const sellers = useSellers(ventureId)
  return (
    <FilterBar>
      <FilterChip
        label="Outcome"
        options={outcomes}
        chosen={outcome}
        onChoose={(value) => change({ outcome: value ?? undefined })}
      />
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
      <FilterChip
        label="Salesperson"
        options={sellers}
        chosen={chosenSeller(sellers, salespersonId)}
        onChoose={(value) => change({ salespersonId: value ?? undefined })}
      />
      {quoteFilterWords(filters).map(({ words, off }) => (
        <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
      ))}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_QUOTE_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

/** Oneself first; colleagues where one venture is chosen. */
function useSellers(ventureId: string | undefined) {
  const { user } = useMe()
  const others = usePeopleOf(ventureId).filter(({ id }) => id !== user.id)
  return [{ value: 'me', label: 'Me' }, ...others.map(({ id, name }) => ({ value: id, label: name }))]
}

function chosenSeller(sellers: ReturnType<typeof useSellers>, id: string | undefined) {
  if (id === undefined) return null
  return sellers.find(({ value }) => value === id) ?? { value: id, label: 'one person' }
}
