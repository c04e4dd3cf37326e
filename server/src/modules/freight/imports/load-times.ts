import { dayTimes } from '../../../platform/imports/cells/instant.ts'
import type { GivenRow } from '../../../platform/imports/kind.ts'

/** In the order in which they happen. */
const COLUMNS = ['createdAt', 'pickupAt', 'deliveredAt', 'lostAt']

/**
 * Days without a time, put where they contradict neither the clock nor the row. A noon stands for a day in a column that
 * says nothing but days; where others of the column have a time, noon is one too.
 */
export function loadTimes(
  zone: string,
  columns: readonly string[] = COLUMNS,
): {
  readonly sees: (row: GivenRow) => void
  readonly settled: (row: GivenRow, now: string) => GivenRow
} {
  const { isNoon, settle } = dayTimes(zone)
  const withTimes = new Set<string>()
  return {
    sees: ({ values }) => {
      for (const column of columns) {
        const at = values[column]
        if (typeof at === 'string' && !withTimes.has(column) && !isNoon(at)) withTimes.add(column)
      }
    },
    settled: (row, now) => {
      const times = columns.map((column) => {
        const at = row.values[column]
        return typeof at === 'string' ? { at, isDay: !withTimes.has(column) } : { at: null, isDay: false }
      })
      if (times.every(({ isDay }) => !isDay)) return row
      const settled = settle(times, now)
      const values = Object.fromEntries(columns.map((column, position) => [column, settled[position] ?? null]))
      return { ...row, values: { ...row.values, ...values } }
    },
  }
}
