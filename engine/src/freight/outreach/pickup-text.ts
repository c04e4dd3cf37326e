import type { Instant } from '../../kernel/index.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

type Window = { readonly from: Instant | null; readonly to: Instant | null }

/** "Thu 18 Jun 08:00–12:00 (America/Chicago)"; null: no time is known. The zone is named: carriers are everywhere. */
export function pickupText({ from, to }: Window, zone: string): string | null {
  if (from === null && to === null) return null
  return `${spanOf(from, to, zone)} (${zone})`
}

function spanOf(from: Instant | null, to: Instant | null, zone: string): string {
  if (from === null) return `until ${dayAndTime(to ?? '', zone)}`
  if (to === null) return `from ${dayAndTime(from, zone)}`
  if (from === to) return dayAndTime(from, zone)
  const [first, last] = [at(from, zone), at(to, zone)]
  const isOneDay = first.toPlainDate().equals(last.toPlainDate())
  return isOneDay ? `${dayAndTime(from, zone)}–${timeOf(last)}` : `${dayAndTime(from, zone)} – ${dayAndTime(to, zone)}`
}

function dayAndTime(instant: Instant, zone: string): string {
  const local = at(instant, zone)
  return `${DAYS[local.dayOfWeek - 1] ?? ''} ${local.day} ${MONTHS[local.month - 1] ?? ''} ${timeOf(local)}`
}

function timeOf(local: Temporal.ZonedDateTime): string {
  return local.toPlainTime().toString({ smallestUnit: 'minute' })
}

function at(instant: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}
