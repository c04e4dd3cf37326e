import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../lib/calendar-day.ts'
import { useVenture } from '../../lib/session.ts'

/** What the address asks of the log, as the list and its export take it. */
export function useAuditFilters() {
  const { personId, action, subjectId, from, to } = useSearch({ strict: false })
  const ventureId = useVenture()?.id
  const day = (text: string | undefined) => (text !== undefined && isCalendarDay(text) ? text : undefined)
  const filters = {
    personId,
    action: action !== undefined && /^[a-z_]+(\.[a-z_]*)?$/.test(action) ? action : undefined,
    subjectId,
    from: day(from),
    to: day(to),
  }
  return { filters: { ...filters, ventureId }, isFiltered: Object.values(filters).some((value) => value !== undefined) }
}

export const NO_FILTERS = {
  personId: undefined,
  action: undefined,
  subjectId: undefined,
  from: undefined,
  to: undefined,
} as const
