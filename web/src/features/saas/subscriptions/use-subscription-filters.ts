import type { contract, Input } from '@holdfast/contract'
import { BILLING_INTERVALS, CANCEL_REASONS, SUBSCRIPTION_STATUSES } from '@holdfast/engine/saas'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../../lib/calendar-day.ts'
import { type SubscriptionsSearch, subscriptionsSearch } from '../saas-search.ts'

/** As the list and its export take them. */
export type SubscriptionFilters = Omit<Input<typeof contract.saasSubscriptions.exportSubscriptions>, 'ventureId'>

export const NO_SUBSCRIPTION_FILTERS: SubscriptionsSearch = {
  text: undefined,
  status: undefined,
  interval: undefined,
  planId: undefined,
  cancelReason: undefined,
  startedFrom: undefined,
  startedTo: undefined,
  cancelledFrom: undefined,
  cancelledTo: undefined,
}

/** The filters of the address; words that it does not know are as good as none. */
export function useSubscriptionFilters() {
  const filters = understoodSubscriptions(subscriptionsSearch(useSearch({ strict: false })))
  const navigate = useNavigate()
  return {
    filters,
    change: (changed: SubscriptionsSearch) =>
      void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false }),
    isFiltered: Object.values(filters).some((value) => value !== undefined),
  }
}

export function understoodSubscriptions(search: SubscriptionsSearch): SubscriptionFilters {
  const dayOf = (day: string | undefined) => (day !== undefined && isCalendarDay(day) ? day : undefined)
  return {
    text: search.text?.trim() || undefined,
    status: SUBSCRIPTION_STATUSES.find((status) => status === search.status),
    interval: BILLING_INTERVALS.find((interval) => interval === search.interval),
    planId: search.planId,
    cancelReason: CANCEL_REASONS.find((reason) => reason === search.cancelReason),
    startedFrom: dayOf(search.startedFrom),
    startedTo: dayOf(search.startedTo),
    cancelledFrom: dayOf(search.cancelledFrom),
    cancelledTo: dayOf(search.cancelledTo),
  }
}
