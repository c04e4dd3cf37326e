import type { contract, Input } from '@holdfast/contract'
import { DISPUTE_KINDS, DISPUTE_STATUSES } from '@holdfast/engine/hospitality'
import { isCurrency, isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DISPUTE_TEXTS, type DisputesSearch, disputesSearch } from './disputes-search.ts'

/** As the list and its export take them. */
export type DisputeFilters = Omit<Input<typeof contract.hotelDisputes.exportHotelDisputes>, 'ventureId'>

export const STATES = ['under_way', 'over'] as const
export const DUE_FILTERS = ['past', '1', '3', '7', 'no_date'] as const

/** The filters of the address; words that it does not know are as good as none. */
export function useDisputeFilters() {
  const search = disputesSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const filters = understoodDisputes(search)
  const change = (changed: DisputesSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  const { sort: _, state, ...narrowing } = filters
  return {
    filters,
    change,
    asBoard: search.view === 'board',
    isFiltered: state !== 'under_way' || Object.values(narrowing).some((value) => value !== undefined),
  }
}

/** Takes every filter off; order and view stay. */
export const NO_DISPUTE_FILTERS: DisputesSearch = Object.fromEntries(
  DISPUTE_TEXTS.filter((name) => name !== 'sort').map((name) => [name, undefined]),
)

/** The desk is of what is under way, unless something else is asked for. */
function stateOf(search: DisputesSearch): DisputeFilters['state'] {
  const asksElse = ASKING.some((name) => search[name] !== undefined)
  return STATES.find((state) => state === search.state) ?? (asksElse ? undefined : 'under_way')
}

const ASKING = ['state', 'status', 'text', 'openedFrom', 'openedTo', 'decidedFrom', 'decidedTo'] as const

export function understoodDisputes(search: DisputesSearch): DisputeFilters {
  const dayOf = (day: string | undefined) => (day !== undefined && isDay(day) ? day : undefined)
  return {
    hotelId: search.hotelId,
    currency: search.currency !== undefined && isCurrency(search.currency) ? search.currency : undefined,
    kind: DISPUTE_KINDS.find((kind) => kind === search.kind),
    status: DISPUTE_STATUSES.find((status) => status === search.status),
    state: stateOf(search),
    ownerId: search.ownerId,
    due: DUE_FILTERS.find((due) => due === search.due),
    text: search.text?.trim() || undefined,
    openedFrom: dayOf(search.openedFrom),
    openedTo: dayOf(search.openedTo),
    decidedFrom: dayOf(search.decidedFrom),
    decidedTo: dayOf(search.decidedTo),
    sort: search.sort === 'newest' ? 'newest' : 'due',
  }
}
