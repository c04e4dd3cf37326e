import { addDays, type Day, type Period, type Weekday, weekStartOf } from './calendar.ts'

/** The first day of the calendar period that holds `day`. A week may run over a month, quarter or year end. */
export function periodStart(day: Day, period: Period, weekStart: Weekday): Day {
  switch (period) {
    case 'day':
      return day
    case 'week':
      return weekStartOf(day, weekStart)
    case 'month':
      return `${day.slice(0, 7)}-01`
    case 'quarter':
      return quarterStart(day)
    case 'year':
      return `${day.slice(0, 4)}-01-01`
  }
}

/** The last day of the period that holds `day`. */
export function periodEnd(day: Day, period: Period, weekStart: Weekday): Day {
  return addDays(nextPeriodStart(day, period, weekStart), -1)
}

/** The first day of the period after the one that holds `day`. */
export function nextPeriodStart(day: Day, period: Period, weekStart: Weekday): Day {
  return Temporal.PlainDate.from(periodStart(day, period, weekStart))
    .add(LENGTHS[period])
    .toString()
}

function quarterStart(day: Day): Day {
  const month = Number(day.slice(5, 7))
  const first = month - ((month - 1) % 3)
  return `${day.slice(0, 5)}${String(first).padStart(2, '0')}-01`
}

const LENGTHS = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
} as const satisfies Record<Period, object>
