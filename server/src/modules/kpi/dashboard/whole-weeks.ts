import { type Day, weekStartOf } from '@holdfast/engine/kernel'
import type { KnownDays } from '../queries/known-days.ts'

const MONDAY = 1
const DAYS = 7

/** A range as few stored rows: Mondays whose seven days are all in it and stored, and the stored days around them. */
export type Blocks = { readonly mondays: readonly Day[]; readonly days: readonly Day[] }

export function blocksOf({ days, missing }: Pick<KnownDays, 'days' | 'missing'>): Blocks {
  const gone = new Set(missing)
  const stored = days.filter((day) => !gone.has(day))
  const weeks = Map.groupBy(stored, (day) => weekStartOf(day, MONDAY))
  return {
    mondays: [...weeks].flatMap(([monday, held]) => (held.length === DAYS ? [monday] : [])),
    days: [...weeks.values()].flatMap((held) => (held.length === DAYS ? [] : held)),
  }
}
