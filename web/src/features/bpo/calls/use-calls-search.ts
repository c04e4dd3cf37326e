import { isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { CallsSearch } from './calls-search.ts'

export interface CallFilters {
  readonly campaignId: string | undefined
  readonly agentId: string | undefined
  readonly day: string | undefined
  readonly open: boolean
}

/** The filters of the address; words that it does not know are as good as none. */
export function useCallFilters() {
  const { campaignId, agentId, day, open } = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters: CallFilters = {
    campaignId,
    agentId,
    day: day !== undefined && isDay(day) ? day : undefined,
    open: open === true,
  }
  const change = (changed: CallsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { filters, change, isFiltered: Object.values(filters).some(Boolean) }
}

export const NO_FILTERS: CallsSearch = { campaignId: undefined, agentId: undefined, day: undefined, open: undefined }

/** What lies over the list has an address too, so that a phone's back button closes it. */
export function useOverList() {
  const { call, new: asked } = useSearch({ strict: false })
  const navigate = useNavigate()
  const show = (over: Pick<CallsSearch, 'call' | 'new'>) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, call: undefined, new: undefined, ...over }),
      resetScroll: false,
    })
  return { call, asked, show, close: () => show({}) }
}
