import { dayIn, formatDay, formatTime } from '../../lib/format-time.ts'

/** "Sun 22 09:57", where there is little room. */
export const shortWhen = (at: string, zone: string): string =>
  `${formatDay(dayIn(at, zone), 'short')} ${formatTime(at, zone)}`
