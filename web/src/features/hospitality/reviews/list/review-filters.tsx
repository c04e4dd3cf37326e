import { REVIEW_BANDS, REVIEW_SOURCES } from '@holdfast/engine/hospitality'
import { Button } from '@mantine/core'
import { formatRange } from '../../../../lib/format-range.ts'
import { formatDay } from '../../../../lib/format-time.ts'
import { useMe } from '../../../../lib/session.ts'
import { ChoiceMenu } from '../../../../ui/choice-menu.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { FilterChip, type FilterOption } from '../../../../ui/filter-chip.tsx'
import { FilterToggle } from '../../../../ui/filter-toggle.tsx'
import { SearchBox } from '../../../../ui/search-box.tsx'
import { useColleagues, useReviewedHotels } from '../review-ventures.ts'
import { BAND_NAMES, sourceName } from '../review-words.ts'
import type { ReviewsSearch } from './reviews-search.ts'
import { type ReviewFilters as Filters, NO_REVIEW_FILTERS, useReviewFilters } from './use-review-filters.ts'

const states = [
  { value: 'open', label: 'Unanswered' },
  { value: 'overdue', label: 'Overdue' },
  { value: 'answered', label: 'Answered' },
]
const bands = REVIEW_BANDS.map((value) => ({ value, label: BAND_NAMES[value] }))
const sources = REVIEW_SOURCES.map((value) => ({ value, label: sourceName(value) }))
const orders = [
  { value: 'urgent', label: 'Most pressing first' },
  { value: 'newest', label: 'Newest first' },
  { value: 'oldest', label: 'Oldest first' },
]

/** What narrows the inbox down. Hotels and colleagues can be chosen where it is one venture's. */
export function ReviewFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, isFiltered } = useReviewFilters()
  const hotels = useReviewedHotels(ventureId).map(({ id, name }) => ({ value: id, label: name }))
  const colleagues = useWhose(ventureId)
  const received = receivedWords(filters)
  const chip = (label: string, name: keyof ReviewsSearch, options: readonly FilterOption[]) => (
    <FilterChip
      label={label}
      options={options}
      chosen={filters[name as keyof Filters]}
      onChoose={(value) => change({ [name]: value ?? undefined })}
    />
  )
  return (
    <FilterBar>
      <SearchBox
        label="Search guest or text"
        value={filters.text ?? ''}
        onSearch={(text) => change({ text: text || undefined })}
      />
      {chip('State', 'state', states)}
      {chip('Score', 'band', bands)}
      {chip('Source', 'source', sources)}
      {hotels.length > 1 && chip('Hotel', 'hotelId', hotels)}
      {chip('Assigned to', 'assignedTo', colleagues)}
      {received && (
        <FilterToggle on label={received} onToggle={() => change({ receivedFrom: undefined, receivedTo: undefined })} />
      )}
      {isFiltered && (
        <Button variant="subtle" color="gray" onClick={() => change(NO_REVIEW_FILTERS)}>
          Clear filters
        </Button>
      )}
      <ChoiceMenu
        label="Order"
        options={orders}
        chosen={filters.sort ?? 'urgent'}
        onChoose={(sort) => change({ sort: sort === 'urgent' ? undefined : sort })}
      />
    </FilterBar>
  )
}

/** Oneself first; colleagues where one venture is chosen. */
function useWhose(ventureId: string | undefined): readonly FilterOption[] {
  const { user } = useMe()
  const others = useColleagues(ventureId).filter(({ id }) => id !== user.id)
  return [
    { value: 'me', label: 'Me' },
    { value: 'nobody', label: 'Nobody' },
    ...others.map(({ id, name }) => ({ value: id, label: name })),
  ]
}

/** Days that came with a figure. */
function receivedWords({ receivedFrom: from, receivedTo: to }: Filters): string | null {
  if (from !== undefined && to !== undefined) return `Received ${formatRange(from, to)}`
  if (from !== undefined) return `Received from ${formatDay(from, 'year')} on`
  return to === undefined ? null : `Received until ${formatDay(to, 'year')}`
}
