import type { contract, Input } from '@holdfast/contract'
import { isDay } from '@holdfast/engine/kernel'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type CallsSearch, callsSearch } from './calls-search.ts'

/** As the list and its export take them. */
export type CallFilters = Omit<Input<typeof contract.bpo.exportCalls>, 'ventureId'>

/** The filters of the address; words that it does not know are as good as none. */
export function useCallFilters() {
  const search = callsSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const filters = understood(search)
  const change = (changed: CallsSearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { filters, change, isFiltered: Object.values(filters).some((value) => value !== undefined) }
}

export function understood(search: CallsSearch): CallFilters {
  const { campaignId, agentId, direction } = search
  return {
    campaignId,
    agentId,
    direction: DIRECTIONS.find((known) => known === direction),
    day: dayOf(search.day),
    startedFrom: dayOf(search.startedFrom),
    startedTo: dayOf(search.startedTo),
    open: yesNo(search.open),
    answered: yesNo(search.answered),
    resolved: yesNo(search.resolved),
    connected: yesNo(search.connected),
    appointmentSet: yesNo(search.appointmentSet),
    dealWon: yesNo(search.dealWon),
    rated: yesNo(search.rated),
  }
}

export const NO_FILTERS: CallsSearch = {
  campaignId: undefined,
  agentId: undefined,
  direction: undefined,
  day: undefined,
  startedFrom: undefined,
  startedTo: undefined,
  open: undefined,
  answered: undefined,
  resolved: undefined,
  connected: undefined,
  appointmentSet: undefined,
  dealWon: undefined,
  rated: undefined,
}

const DIRECTIONS = ['INBOUND', 'OUTBOUND'] as const
const dayOf = (text: string | undefined) => (text !== undefined && isDay(text) ? text : undefined)
const yesNo = (is: boolean | undefined) => (is === undefined ? undefined : is ? 'true' : 'false')

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
