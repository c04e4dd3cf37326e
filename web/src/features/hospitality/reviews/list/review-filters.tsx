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
import { HotelFilter } from '../../hotel-filter.tsx'
import { useColleagues } from '../../use-colleagues.ts'
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

/** What narrows the inbox down. Colleagues can be chosen where it is one venture's. */
export function ReviewFilters({ ventureId }: { readonly ventureId: string | undefined }) {
  const { filters, change, isFiltered } = useReviewFilters()
  const colleagues = useWhose(ventureId)
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
      <HotelFilter ventureId={ventureId} chosenId={filters.hotelId} onChoose={(hotelId) => change({ hotelId })} />
      {chip('Assigned to', 'assignedTo', colleagues)}
      {ledWith(filters).map(({ words, off }) => (
        <FilterToggle key={words} on label={words} onToggle={() => change(off)} />
      ))}
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

/** What came with a figure, each with what takes it off. */
function ledWith({ receivedFrom, receivedTo, answeredFrom, answeredTo, inTime }: Filters) {
  const received = rangeWords('Received', receivedFrom, receivedTo)
  const answered = rangeWords('Answered', answeredFrom, answeredTo)
  return [
    ...(received ? [{ words: received, off: { receivedFrom: undefined, receivedTo: undefined } }] : []),
    ...(answered ? [{ words: answered, off: { answeredFrom: undefined, answeredTo: undefined } }] : []),
    ...(inTime
      ? [{ words: inTime === 'true' ? 'Answered in time' : 'Answered late', off: { inTime: undefined } }]
      : []),
  ]
}

function rangeWords(what: string, from: string | undefined, to: string | undefined): string | null {
  if (from !== undefined && to !== undefined) return `${what} ${formatRange(from, to)}`
  if (from !== undefined) return `${what} from ${formatDay(from, 'year')} on`
  return to === undefined ? null : `${what} until ${formatDay(to, 'year')}`
}
