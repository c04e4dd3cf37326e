/** A business day, 'YYYY-MM-DD': the local date of a unit's zone. Text order is day order. */
export type Day = string
/** 'YYYY-MM-DDTHH:mm:ss.sssZ', UTC, always three decimals. Text order is time order. */
export type Instant = string
/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

export const PERIODS = ['day', 'week', 'month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** The local date of an instant in an IANA zone; days of 23 and 25 hours included. */
export function businessDay(instant: Instant, zone: string): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString()
}

/** The wall clock of an instant in a zone, 'HH:mm'. */
export function localTime(instant: Instant, zone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The first instant of a day in a zone: 01:00 where the clock skips midnight. */
export function startOfDay(day: Day, zone: string): Instant {
  const start = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone })
  return start.toInstant().toString({ smallestUnit: 'millisecond' })
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days
}

/** Every day from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: Day, to: Day): readonly Day[] {
  const first = Temporal.PlainDate.from(from)
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, days) => first.add({ days }).toString())
}

export function weekday(day: Day): Weekday {
  // Temporal counts Monday 1 to Sunday 7.
  return (Temporal.PlainDate.from(day).dayOfWeek % 7) as Weekday
}

/** The first day of the week that holds `day`, for weeks that begin on `weekStart`. */
export function weekStartOf(day: Day, weekStart: Weekday): Day {
  return addDays(day, -((weekday(day) - weekStart + 7) % 7))
}

/** A working day is one of the venture's weekdays and none of its holidays. */
export function isWorkingDay(
  day: Day,
  calendar: { readonly workingWeekdays: readonly number[]; readonly holidays: readonly Day[] },
): boolean {
  return calendar.workingWeekdays.includes(weekday(day)) && !calendar.holidays.includes(day)
}

/** True only for a day that exists, written in full: not 2026-02-29, not 2026-2-3. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** Days and instants that people and files give lie between these, both included: another year is a slip of the keyboard. */
export const FIRST_DAY: Day = '1900-01-01'
export const LAST_DAY: Day = '2199-12-31'

export function isKeptDay(day: Day): boolean {
  return day >= FIRST_DAY && day <= LAST_DAY
}

/** By the UTC day of an ISO 8601 instant of any offset. */
export function isKeptInstant(instant: string): boolean {
  return isKeptDay(businessDay(instant, 'UTC'))
}

/** True for a named IANA zone; a bare offset such as +05:30 is none, because it knows no clock change. */
export function isZone(text: string): boolean {
  if (!/^[A-Za-z]/.test(text)) return false
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId.length > 0
  } catch {
    return false
  }
}
