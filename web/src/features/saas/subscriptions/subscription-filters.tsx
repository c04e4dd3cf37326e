import { Button } from '@mantine/core'
import { formatRange } from '../../../lib/format-range.ts'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { FilterChip, type FilterOption } from '../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../ui/filter-toggle.tsx'
import { SearchBox } from '../../../ui/search-box.tsx'
import { usePlansOf } from '../plans/use-plans-of.ts'
import { intervalOptions, reasonOptions, statusOptions } from '../saas-words.ts'
import {
  type SubscriptionFilters as Filters,
  NO_SUBSCRIPTION_FILTERS,
  useSubscriptionFilters,
} from './use-subscription-filters.ts'

/** What narrows the list down. Plans can be chosen where it is one venture's. */
export function SubscriptionFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, isFiltered } = useSubscriptionFilters()
  const plans = usePlansOf(ventureId).map(({ id, name }) => ({ value: id, label: name }))
  const chip = (
    label: string,
    name: 'status' | 'interval' | 'planId' | 'cancelReason',
    options: readonly FilterOption[],
  ) => (
    <FilterChip
      label={label}
      options={options}
      chosen={filters[name]}
      onChoose={(value) => change({ [name]: value ?? undefined })}
    />
  )
  return (
    <FilterBar>
      <SearchBox
        label="Search customer or reference"
        value={filters.text ?? ''}
        onSearch={(text) => change({ text: text || undefined })}
      />
      {chip('Status', 'status', statusOptions)}
      {chip('Plan', 'planId', plans)}
      {chip('Billed', 'interval', intervalOptions)}
      {chip('Reason', 'cancelReason', reasonOptions)}
      {rangesOf(filters).map(({ words, off }) => (
        <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
      ))}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_SUBSCRIPTION_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

/** Days that came with a link, each with what takes it off. */
function rangesOf({ startedFrom, startedTo, cancelledFrom, cancelledTo }: Filters) {
  const ranges = [
    { name: 'Started', from: startedFrom, to: startedTo, off: { startedFrom: undefined, startedTo: undefined } },
    {
      name: 'Cancelled',
      from: cancelledFrom,
      to: cancelledTo,
      off: { cancelledFrom: undefined, cancelledTo: undefined },
    },
  ]
  return ranges.flatMap(({ name, from, to, off }) => {
    const [first, last] = [from ?? to, to ?? from]
    return first && last ? [{ words: `${name} ${formatRange(first, last)}`, off }] : []
  })
}
