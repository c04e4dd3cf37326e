/** What a chart shows one bar for. */
export type Grouping = 'day' | 'week' | 'month'

const MOST_BARS_OF_DAYS = 31
const MOST_BARS_OF_WEEKS = 26 * 7

/** Of a chart of so many days. */
export function groupingFor(days: number): Grouping {
  if (days <= MOST_BARS_OF_DAYS) return 'day'
  return days <= MOST_BARS_OF_WEEKS ? 'week' : 'month'
}
