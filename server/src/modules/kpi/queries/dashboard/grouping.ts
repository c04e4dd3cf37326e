import { type Grouping, groupingFor } from '@holdfast/engine/kpi'

/** A spark of more points than pixels says nothing. */
const MOST_SPARKS_OF_DAYS = 92

export function sparkGroupingFor(days: number): Grouping {
  return days <= MOST_SPARKS_OF_DAYS ? 'day' : groupingFor(days)
}

export function isGrouping(text: string): text is Grouping {
  return text === 'day' || text === 'week' || text === 'month'
}
