import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../../../lib/calendar-day.ts'
import { STATUS_OPTIONS } from '../payout-names.ts'
import type { PayoutsSearch } from '../payouts-search.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the address asks for; a word that means nothing narrows nothing. */
export function usePayoutFilters() {
  const { person, status, from, to }: PayoutsSearch = useSearch({ strict: false })
  const known = STATUS_OPTIONS.find(({ value }) => value === status)?.value
  const filters = {
    ...(person !== undefined && UUID.test(person) && { userId: person }),
    ...(known && { status: known }),
    ...(from !== undefined && isCalendarDay(from) && { from }),
    ...(to !== undefined && isCalendarDay(to) && { to }),
  }
  return { filters, isFiltered: Object.keys(filters).length > 0 }
}
