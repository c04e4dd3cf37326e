/** By the number of the day: 0 is Sunday. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** In the order of a week that begins on `weekStart`. */
export const weekFrom = (weekStart: number): readonly number[] => WEEKDAYS.map((_, at) => (at + weekStart) % 7)

/** [1, 2, 3, 4, 5] → "Monday to Friday"; days apart are named one by one. */
export function weekdayWords(days: readonly number[], weekStart: number): string {
  const ordered = weekFrom(weekStart).filter((day) => days.includes(day))
  const name = (day: number | undefined) => (day === undefined ? '' : (WEEKDAYS[day] ?? ''))
  if (ordered.length === 7) return 'Every day'
  const inRow = ordered.every((day, at) => at === 0 || day === ((ordered[at - 1] ?? 0) + 1) % 7)
  if (ordered.length > 2 && inRow) return `${name(ordered[0])} to ${name(ordered.at(-1))}`
  return ordered.map(name).join(', ')
}
