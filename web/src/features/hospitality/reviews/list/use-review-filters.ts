import type { contract, Input } from '@holdfast/contract'
import { REVIEW_BANDS, REVIEW_SOURCES } from '@holdfast/engine/hospitality'
import { isDay, isUuid } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { REVIEW_TEXTS, type ReviewsSearch, reviewsSearch } from './reviews-search.ts'

/** As the list and its export take them. */
export type ReviewFilters = Omit<Input<typeof contract.reviews.exportReviews>, 'ventureId'>

export const REVIEW_STATES = ['open', 'overdue', 'answered'] as const
export const REVIEW_ORDERS = ['urgent', 'newest', 'oldest'] as const

/** The filters of the address; words that it does not know are as good as none. */
export function useReviewFilters() {
  const search = reviewsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const filters = understoodReviews(search)
  /** With other filters the first review of the new list is open, unless another one is asked for. */
  const change = (changed: ReviewsSearch) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, review: undefined, ...changed }),
      replace: true,
      resetScroll: false,
    })
  const { sort: _, ...narrowing } = filters
  return {
    filters,
    change,
    isFiltered: Object.values(narrowing).some((value) => value !== undefined),
    opened: search.review !== undefined && isUuid(search.review) ? search.review : null,
  }
}

/** Takes every filter off; the order stays, and so does what is open. */
export const NO_REVIEW_FILTERS: ReviewsSearch = Object.fromEntries(
  REVIEW_TEXTS.filter((name) => name !== 'sort' && name !== 'review').map((name) => [name, undefined]),
)

export function understoodReviews(search: ReviewsSearch): ReviewFilters {
  const { hotelId, assignedTo, receivedFrom, receivedTo, answeredFrom, answeredTo, text } = search
  return {
    hotelId: hotelId !== undefined && isUuid(hotelId) ? hotelId : undefined,
    source: REVIEW_SOURCES.find((source) => source === search.source),
    band: REVIEW_BANDS.find((band) => band === search.band),
    state: REVIEW_STATES.find((state) => state === search.state),
    assignedTo: assignedTo !== undefined && isWhose(assignedTo) ? assignedTo : undefined,
    receivedFrom: dayOf(receivedFrom),
    receivedTo: dayOf(receivedTo),
    answeredFrom: dayOf(answeredFrom),
    answeredTo: dayOf(answeredTo),
    inTime: YES_NO.find((answer) => answer === search.inTime),
    text: text?.trim() ? text.trim().slice(0, 100) : undefined,
    sort: REVIEW_ORDERS.find((order) => order === search.sort) ?? 'urgent',
  }
}

const YES_NO = ['true', 'false'] as const
const isWhose = (whose: string) => whose === 'me' || whose === 'nobody' || isUuid(whose)
const dayOf = (day: string | undefined) => (day !== undefined && isDay(day) ? day : undefined)
