const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/**
 * The first day of the period of `day`. `per`: day, week (from `weekStart`, a weekday's English name), and the calendar's
 * month, quarter and year (domain.md §1 Clocks). Throws on any other word.
 */
export const periodStart = (day: string, per: string, weekStart: string): string => {
  const date = Temporal.PlainDate.from(day)
  if (per === 'day') return day
  if (per === 'week') return weekStartOn(day, weekStart)
  if (per === 'month') return date.with({ day: 1 }).toString()
  if (per === 'quarter') return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) }).toString()
  if (per === 'year') return date.with({ day: 1, month: 1 }).toString()
  throw new Error(`no such period: ${per}`)
}

export const dayBefore = (day: string): string => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export const daysFromTo = (from: string, to: string): readonly string[] => {
  const days: string[] = []
  const last = Temporal.PlainDate.from(to)
  for (
    let date = Temporal.PlainDate.from(from);
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  )
    days.push(date.toString())
  return days
}

/** How many days `later` lies after `earlier`. */
export const daysBetween = (earlier: string, later: string): number =>
  Temporal.PlainDate.from(earlier).until(Temporal.PlainDate.from(later), { largestUnit: 'day' }).days

/** The local date of a moment (`2026-03-08T04:59:59Z`) in an IANA time zone. */
export const dayIn = (moment: string, zone: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(zone).toPlainDate().toString()

const weekStartOn = (day: string, weekStart: string): string => {
  if (!WEEKDAYS.includes(weekStart)) throw new Error(`no such weekday: ${weekStart}`)
  let date = Temporal.PlainDate.from(day)
  while (WEEKDAYS[date.dayOfWeek - 1] !== weekStart) date = date.subtract({ days: 1 })
  return date.toString()
}
