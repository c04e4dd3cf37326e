import type { Tile } from '@holdfast/contract'
import { addDays, daysIn, weekdayOf } from '../../lib/calendar-day.ts'
import { formatUnit } from '../../lib/format-unit.ts'
import type { PlotTarget } from '../../ui/plot-props.ts'
import type { GroupBy } from './part-names.ts'

interface Part {
  readonly firstDay: string
  readonly lastDay: string
}

/**
 * A tile's target as a line. A sum is spread evenly over the working days that have a target, as the engine spreads
 * it; any other measure is aimed at alike in every period. Null: nothing is aimed at, or the weekdays are not known yet.
 */
export function targetLine(
  { target, unit, currency }: Tile,
  parts: readonly Part[],
  groupBy: GroupBy,
  workingWeekdays: readonly number[] | undefined,
): PlotTarget | null {
  if (target === null) return null
  const words = (value: number) => formatUnit(value, { unit, currency })
  if (!ADDS_UP.has(unit))
    return { name: `Target ${words(Number(target.value))}`, values: parts.map(() => Number(target.value)) }
  if (workingWeekdays === undefined || target.daysAimedAt === 0) return null
  const aDay = Number(target.value) / target.daysAimedAt
  const worked = parts.map(({ firstDay, lastDay }) => workingDays(firstDay, lastDay, workingWeekdays))
  return {
    name: groupBy === 'day' ? `Target ${words(aDay)} a working day` : 'Target by working days',
    values: worked.map((days) => (days === 0 ? null : aDay * days)),
  }
}

const ADDS_UP: ReadonlySet<Tile['unit']> = new Set(['money', 'count', 'miles'])

function workingDays(from: string, to: string, weekdays: readonly number[]): number {
  const days = Array.from({ length: daysIn(from, to) }, (_, i) => addDays(from, i))
  return days.filter((day) => weekdays.includes(weekdayOf(day))).length
}
