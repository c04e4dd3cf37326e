import { dayIn } from '../../lib/format-time.ts'
import { useMe } from '../../lib/session.ts'
import { useMinute } from '../../lib/use-minute.ts'

/** The business day that it is in a venture of the person's. */
export function useToday(ventureId: string): string {
  const zone = useMe().ventures.find(({ id }) => id === ventureId)?.zone ?? 'UTC'
  return dayIn(new Date(useMinute()).toISOString(), zone)
}
