import { addDays } from '../../../lib/calendar-day.ts'
import { dayIn } from '../../../lib/format-time.ts'
import { useHomeZone } from '../../../lib/home-zone.ts'
import { useJobsAddress } from '../use-jobs-address.ts'

/** The day that the timeline shows, in the viewer's zone. What is due is known until the end of tomorrow. */
export function useShownDay() {
  const zone = useHomeZone()
  const today = dayIn(new Date().toISOString(), zone)
  const last = addDays(today, 1)
  const asked = useJobsAddress().day
  const day = asked === null || asked > last ? today : asked
  return { zone, today, day, isToday: day === today, isLast: day === last }
}
