import { formatRange } from '../../lib/format-range.ts'
import { formatDay, formatMonth } from '../../lib/format-time.ts'
import type { PlotPart } from '../../ui/plot-props.ts'

export type GroupBy = 'day' | 'week' | 'month'

interface Part {
  readonly firstDay: string
  readonly lastDay: string
}

/** Names of the periods of a series, in full and as short as an axis wants them. */
export function partNames(parts: readonly Part[], groupBy: GroupBy): readonly PlotPart[] {
  return parts.map((part, i) => ({
    key: part.firstDay,
    name: nameOf(part, groupBy),
    short: shortOf(part, parts[i - 1], groupBy),
  }))
}

export const PART_HEADS: Readonly<Record<GroupBy, string>> = { day: 'Day', week: 'Week', month: 'Month' }

function nameOf({ firstDay, lastDay }: Part, groupBy: GroupBy): string {
  if (groupBy === 'day') return formatDay(firstDay)
  return groupBy === 'week' ? formatRange(firstDay, lastDay) : formatMonth(firstDay)
}

/** A month is named where it begins. */
function shortOf({ firstDay }: Part, before: Part | undefined, groupBy: GroupBy): string {
  const day = String(Number(firstDay.slice(8)))
  const month = formatMonth(firstDay).slice(0, 3)
  if (groupBy === 'month') return month
  if (groupBy === 'week') return `${day} ${month}`
  return before && before.firstDay.slice(0, 7) !== firstDay.slice(0, 7) ? `${day} ${month}` : day
}
