import { useNavigate, useSearch } from '@tanstack/react-router'
import { isCalendarDay, monthOf } from '../../lib/calendar-day.ts'
import { dayIn } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useVenture } from '../../lib/session.ts'
import type { PaySearch } from './pay-search.ts'

/** Month, wallet and opened line of the address; a month that is none, or has not come, is the one that runs. */
export function usePayAddress() {
  const { month, wallet, line } = useSearch({ strict: false })
  const navigate = useNavigate()
  const home = useHomeZone()
  const zone = useVenture()?.zone ?? home
  const today = dayIn(new Date().toISOString(), zone)
  const first = month !== undefined && isCalendarDay(`${month}-01`) ? `${month}-01` : today
  const span = monthOf(first < today ? first : today)
  const change = (changed: PaySearch) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changed }), replace: true, resetScroll: false })
  return { span, today, zone, isRunning: span.to >= today, wallet, line, change }
}
