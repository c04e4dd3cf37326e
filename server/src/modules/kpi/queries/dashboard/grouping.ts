export type Grouping = 'day' | 'week' | 'month'

const MOST_BARS_OF_DAYS = 31
const MOST_BARS_OF_WEEKS = 26 * 7
/** A spark of more points than pixels says nothing. */
const MOST_SPARKS_OF_DAYS = 92

/** What a chart of so many days shows one bar for. */
export function groupingFor(days: number): Grouping {
  if (days <= MOST_BARS_OF_DAYS) return 'day'
  return days <= MOST_BARS_OF_WEEKS ? 'week' : 'month'
}

export function sparkGroupingFor(days: number): Grouping {
  return days <= MOST_SPARKS_OF_DAYS ? 'day' : groupingFor(days)
}

export function isGrouping(text: string): text is Grouping {
  return text === 'day' || text === 'week' || text === 'month'
}
