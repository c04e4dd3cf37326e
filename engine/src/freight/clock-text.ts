import type { Instant } from '../kernel/index.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Thu 18 Jun 08:00", by the clock of `zone`. */
export function clockText(instant: Instant, zone: string): string {
  const local = localAt(instant, zone)
  return `${DAYS[local.dayOfWeek - 1] ?? ''} ${local.day} ${MONTHS[local.month - 1] ?? ''} ${timeText(local)}`
}

/** "08:00". */
export function timeText(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}

export function localAt(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}
