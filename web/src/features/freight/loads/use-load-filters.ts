import { FLAG_KINDS, type FlagKind, LOAD_STATUSES, type LoadStatus } from '@holdfast/engine/freight'
import { isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { LoadsSearch } from './loads-search.ts'

export interface LoadFilters {
  readonly status: LoadStatus | undefined
  readonly customerId: string | undefined
  readonly carrierId: string | undefined
  readonly flag: FlagKind | undefined
  readonly billedOn: string | undefined
  readonly unknownCost: boolean
  readonly sort: 'newest' | 'oldest'
}

/** The filters of the address; words that it does not know are as good as none. */
export function useLoadFilters() {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters: LoadFilters = {
    status: LOAD_STATUSES.find((status) => status === search.status),
    customerId: search.customerId,
    carrierId: search.carrierId,
    flag: FLAG_KINDS.find((kind) => kind === search.flag),
    billedOn: search.billedOn !== undefined && isDay(search.billedOn) ? search.billedOn : undefined,
    unknownCost: search.unknownCost === true,
    sort: search.sort === 'oldest' ? 'oldest' : 'newest',
  }
  const change = (changed: LoadsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { filters, change, isFiltered: isFiltered(filters) }
}

/** Takes every filter off; the order stays. */
export const NO_FILTERS: LoadsSearch = {
  status: undefined,
  customerId: undefined,
  carrierId: undefined,
  flag: undefined,
  billedOn: undefined,
  unknownCost: undefined,
}

const isFiltered = ({ sort: _, ...filters }: LoadFilters) => Object.values(filters).some(Boolean)
