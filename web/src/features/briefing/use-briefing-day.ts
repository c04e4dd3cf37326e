import { useSearch } from '@tanstack/react-router'
import { isCalendarDay } from '../../lib/calendar-day.ts'
import { dayIn } from '../../lib/format-time.ts'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useVenture } from '../../lib/session.ts'

/** The day of the address, and the today of whoever reads: the venture's where one is chosen, else their own. */
export function useBriefingDay() {
  const { date } = useSearch({ strict: false })
  const home = useHomeZone()
  const zone = useVenture()?.zone ?? home
  const today = dayIn(new Date().toISOString(), zone)
  const asked = date !== undefined && isCalendarDay(date) && date < today ? date : undefined
  return { asked, today, day: asked ?? today, isToday: asked === undefined, zone }
}
