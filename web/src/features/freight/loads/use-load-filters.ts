import type { contract, Input } from '@holdfast/contract'
import { CREDIT_ROLES, EQUIPMENT, FLAG_KINDS, LOAD_STATUSES, LOST_REASONS } from '@holdfast/engine/freight'
import { isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DAY_RANGES, type LoadsSearch, loadsSearch } from './loads-search.ts'

/** As the list and its export take them. */
export type LoadFilters = Omit<Input<typeof contract.freight.exportLoads>, 'ventureId'>

/** The filters of the address; words that it does not know are as good as none. */
export function useLoadFilters() {
  const search = loadsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const filters = understood(search)
  const change = (changed: LoadsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { filters, change, isFiltered: isFiltered(filters) }
}

/** Takes every filter off; the order stays. */
export const NO_FILTERS: LoadsSearch = Object.fromEntries(
  [
    'status',
    'progress',
    'customerId',
    'carrierId',
    'withoutCarrier',
    'notAsked',
    'creditedTo',
    'creditRole',
    'originState',
    'destinationState',
    'equipment',
    'currency',
    'number',
    'flag',
    'billedOn',
    'lostReason',
    'unknownCost',
    ...DAY_RANGES.flatMap((name) => [`${name}From`, `${name}To`]),
  ].map((name) => [name, undefined]),
)

export function understood(search: LoadsSearch): LoadFilters {
  const { customerId, carrierId, creditedTo, originState, destinationState, currency, number, unknownCost } = search
  return {
    ...daysOf(search),
    status: LOAD_STATUSES.find((status) => status === search.status),
    progress: PROGRESS.find((progress) => progress === search.progress),
    customerId,
    carrierId,
    withoutCarrier: search.withoutCarrier === true ? 'true' : undefined,
    notAsked: search.notAsked === true ? 'true' : undefined,
    creditedTo,
    creditRole: CREDIT_ROLES.find((role) => role === search.creditRole),
    originState,
    destinationState,
    equipment: EQUIPMENT.find((equipment) => equipment === search.equipment),
    currency,
    number,
    lostReason: LOST_REASONS.find((reason) => reason === search.lostReason),
    flag: FLAG_KINDS.find((kind) => kind === search.flag),
    unknownCost: unknownCost === undefined ? undefined : unknownCost ? 'true' : 'false',
    sort: search.sort === 'oldest' ? 'oldest' : 'newest',
  }
}

const PROGRESS = ['delivered', 'not_delivered'] as const

function daysOf(search: LoadsSearch): LoadFilters {
  const names = ['billedOn', ...DAY_RANGES.flatMap((name) => [`${name}From`, `${name}To`] as const)] as const
  return Object.fromEntries(
    names.map((name) => [name, search[name]]).filter(([, day]) => day !== undefined && isDay(day)),
  )
}

const isFiltered = ({ sort: _, ...filters }: LoadFilters) => Object.values(filters).some((value) => value !== undefined)
