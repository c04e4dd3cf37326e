import type { contract, Input } from '@holdfast/contract'
import { EQUIPMENT, QUOTE_STATUSES } from '@holdfast/engine/freight'
import { isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { QUOTE_DAYS, QUOTE_TEXTS, type QuotesSearch, quotesSearch } from './quotes-search.ts'

/** As the list and its export take them. */
export type QuoteFilters = Omit<Input<typeof contract.quotes.exportQuotes>, 'ventureId'>

const OUTCOMES = ['open', 'won', 'lost', 'expired'] as const

/** The filters of the address; words that it does not know are as good as none. */
export function useQuoteFilters() {
  const search = quotesSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const filters = understoodQuotes(search)
  const change = (changed: QuotesSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  const { sort: _, ...narrowing } = filters
  return { filters, change, isFiltered: Object.values(narrowing).some((value) => value !== undefined) }
}

/** Takes every filter off; the order stays. */
export const NO_QUOTE_FILTERS: QuotesSearch = Object.fromEntries(
  QUOTE_TEXTS.filter((name) => name !== 'sort').map((name) => [name, undefined]),
)

export function understoodQuotes(search: QuotesSearch): QuoteFilters {
  const { customerId, salespersonId, originState, destinationState, number } = search
  return {
    ...daysOf(search),
    status: QUOTE_STATUSES.find((status) => status === search.status),
    outcome: OUTCOMES.find((outcome) => outcome === search.outcome),
    customerId,
    salespersonId,
    originState,
    destinationState,
    equipment: EQUIPMENT.find((equipment) => equipment === search.equipment),
    number,
    sort: search.sort === 'oldest' ? 'oldest' : 'newest',
  }
}

function daysOf(search: QuotesSearch): QuoteFilters {
  const names = QUOTE_DAYS.flatMap((name) => [`${name}From`, `${name}To`] as const)
  return Object.fromEntries(
    names.map((name) => [name, search[name]]).filter(([, day]) => day !== undefined && isDay(day)),
  )
}
