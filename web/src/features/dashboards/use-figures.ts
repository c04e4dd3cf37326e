import type { MyVenture } from '../../lib/session.ts'
import { type Usual, useDashboardAddress } from './use-dashboard-address.ts'
import { useToday } from './use-today.ts'
import { useVentureCalendar } from './use-venture-calendar.ts'

/** Figures of a day that still runs are read again so often; those of days that are past stand. */
const A_MINUTE = 60_000

/** What is asked of a dashboard's endpoint, from the address and by the venture's calendar. */
export function useFigures(venture: MyVenture, usual?: Partial<Usual>) {
  const { weekStart, isPending } = useVentureCalendar(venture.id)
  const today = useToday(venture.zone)
  const address = useDashboardAddress(today, weekStart, usual)
  const { range, compare, period } = address
  const byWeek = period === 'this-week' || period === 'last-week'
  return {
    address,
    today,
    weekStart,
    input: { ventureId: venture.id, ...range, compare },
    options: { ...(range.to === today && { every: A_MINUTE }), when: !(byWeek && isPending) },
  }
}
