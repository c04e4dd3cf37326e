import type { Day } from '../../kernel/index.ts'

/** As far back as a streak is counted; a longer one is shown as this long. */
export const LONGEST_STREAK_DAYS = 400

/**
 * Due days in a row with a report, up to today, counted in days on which a report was owed: weekends, holidays and days off
 * neither end it nor make it longer. Today ends nothing while it lasts. 0: the last due day that is over has none.
 */
export function reportingStreak(due: readonly Day[], sent: ReadonlySet<Day>, today: Day): number {
  const counted = due.filter((day) => day < today || (day === today && sent.has(day)))
  const last = counted.findLastIndex((day) => !sent.has(day))
  return counted.length - 1 - last
}
