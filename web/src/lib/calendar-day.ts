// The browser's own dates, in UTC: the engine's calendar stands on Temporal, which not every browser knows yet.

const DAY_MS = 86_400_000

/** True only for a day that exists, written in full: not 2026-02-29, not 2026-2-3. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = msOf(text)
  return !Number.isNaN(at) && textOf(at) === text
}

/** "2026-06-30", 1 → "2026-07-01". */
export const addDays = (day: string, days: number): string => textOf(msOf(day) + days * DAY_MS)

/** Days from the first to the last, both counted: 1 for one day. */
export const daysIn = (from: string, to: string): number => Math.round((msOf(to) - msOf(from)) / DAY_MS) + 1

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(msOf(day)).getUTCDay()

/** From the first of the day's month to its last: "2026-06-18" → 2026-06-01 to 2026-06-30. */
export function monthOf(day: string): { readonly from: string; readonly to: string } {
  const from = `${day.slice(0, 7)}-01`
  return { from, to: addDays(addMonths(from, 1), -1) }
}

/** The first day of the month so many months later: "2026-06-18", -6 → "2025-12-01". */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`
}

const msOf = (day: string) => Date.parse(`${day}T00:00:00Z`)
const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)
