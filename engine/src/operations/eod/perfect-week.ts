import type { Day, Instant } from '../../kernel/index.ts'

/** So many working days of one week with a report make it perfect, however many there are (domain.md §4, G-04). */
const PERFECT_WEEK_DAYS = 5

/** A report that counts, of one person and venture. */
export type SentReport = { readonly day: Day; readonly isWorkingDay: boolean; readonly submittedAt: Instant }

/**
 * The report that made a week perfect: of the reports of distinct working days, the fifth that was sent. null: there are
 * fewer. More of them change nothing, and in whatever order they are read it is the same one.
 */
export function perfectWeekBy(reports: readonly SentReport[]): SentReport | null {
  const ofDays = new Map<Day, SentReport>()
  for (const report of [...reports].sort(bySending))
    if (report.isWorkingDay && !ofDays.has(report.day)) ofDays.set(report.day, report)
  return [...ofDays.values()][PERFECT_WEEK_DAYS - 1] ?? null
}

function bySending(a: SentReport, b: SentReport): number {
  if (a.submittedAt !== b.submittedAt) return a.submittedAt < b.submittedAt ? -1 : 1
  return a.day < b.day ? -1 : 1
}
