import { addDays, type Day, eachDay, touched } from '../kernel/index.ts'

/**
 * Every day whose balance follows from one that was recorded, changed or taken away on `changed`: from that day to the
 * day before the next one that stands, or to today. `standing` are the days of which a balance stands, before and after.
 */
export function carriedDays(changed: readonly Day[], standing: readonly Day[], today: Day): readonly Day[] {
  const sorted = touched(...standing)
  return touched(...changed.flatMap((day) => eachDay(day, lastCarried(day, sorted, today))))
}

function lastCarried(day: Day, standing: readonly Day[], today: Day): Day {
  const next = standing.find((each) => each > day)
  const last = next === undefined ? today : addDays(next, -1)
  return last < today ? last : today
}
