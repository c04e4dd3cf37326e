import { DISPUTE_KINDS, DISPUTE_STATUSES } from '@holdfast/engine/hospitality'
import { Button } from '@mantine/core'
import { formatRange } from '../../../../lib/format-range.ts'
import { useMe } from '../../../../lib/session.ts'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip, type FilterOption } from '../../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../../ui/filter-toggle.tsx'
import { SearchBox } from '../../../../ui/search-box.tsx'
import { HotelFilter } from '../../hotel-filter.tsx'
import { useColleagues } from '../../use-colleagues.ts'
import { disputeStatusName } from '../dispute-state.tsx'
import { kindName } from '../dispute-words.ts'
import { type DisputeFilters as Filters, NO_DISPUTE_FILTERS, useDisputeFilters } from './use-dispute-filters.ts'

const kinds = DISPUTE_KINDS.map((value) => ({ value, label: kindName(value) }))
const statuses = DISPUTE_STATUSES.map((value) => ({ value, label: disputeStatusName(value) }))
const states = [
  { value: 'under_way', label: 'Under way' },
  { value: 'over', label: 'Over' },
  { value: 'all', label: 'All' },
]
const dues = [
  { value: 'past', label: 'Past due' },
  { value: '1', label: 'Due within a day' },
  { value: '3', label: 'Due within 3 days' },
  { value: '7', label: 'Due within 7 days' },
  { value: 'no_date', label: 'Without a date' },
]

/** What narrows the desk down. Colleagues can be chosen where it is one venture's. */
export function DisputeFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, isFiltered } = useDisputeFilters()
  const owners = useOwners(ventureId)
  return (
    <FilterBar>
      <SearchBox
        label="Search reference or guest"
        value={filters.text ?? ''}
        onSearch={(text) => change({ text: text || undefined })}
      />
      <FilterChip
        label="State"
        options={states}
        chosen={filters.state}
        onChoose={(value) => change({ state: value ?? 'all' })}
      />
      <FilterChip
        label="Due"
        options={dues}
        chosen={filters.due}
        onChoose={(value) => change({ due: value ?? undefined })}
      />
      <HotelFilter ventureId={ventureId} chosenId={filters.hotelId} onChoose={(hotelId) => change({ hotelId })} />
      <FilterChip
        label="Kind"
        options={kinds}
        chosen={filters.kind}
        onChoose={(value) => change({ kind: value ?? undefined })}
      />
      <FilterChip
        label="Status"
        options={statuses}
        chosen={filters.status}
        onChoose={(value) => change({ status: value ?? undefined })}
      />
      <FilterChip
        label="Owner"
        options={owners}
        chosen={filters.ownerId}
        onChoose={(value) => change({ ownerId: value ?? undefined })}
      />
      {filters.currency && (
        <FilterToggle on label={`In ${filters.currency}`} onToggle={() => change({ currency: undefined })} />
      )}
      {rangesOf(filters).map(({ words, off }) => (
        <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
      ))}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_DISPUTE_FILTERS)}>
          Clear filters
        </Button>
      )}
    </FilterBar>
  )
}

/** Oneself first; colleagues where one venture is chosen. */
function useOwners(ventureId: string | undefined): readonly FilterOption[] {
  const { user } = useMe()
  const others = useColleagues(ventureId).filter(({ id }) => id !== user.id)
  return [
    { value: 'me', label: 'Me' },
    { value: 'nobody', label: 'Nobody' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

/** Days that came with a figure, each with what takes it off. */
function rangesOf({ openedFrom, openedTo, decidedFrom, decidedTo }: Filters) {
  const ranges = [
    { name: 'Received', from: openedFrom, to: openedTo, off: { openedFrom: undefined, openedTo: undefined } },
    { name: 'Decided', from: decidedFrom, to: decidedTo, off: { decidedFrom: undefined, decidedTo: undefined } },
  ]
  return ranges.flatMap(({ name, from, to, off }) => {
    const [first, last] = [from ?? to, to ?? from]
    return first && last ? [{ words: `${name} ${formatRange(first, last)}`, off }] : []
  })
}
