import type { Tile } from '@holdfast/contract'
import { formatUnit } from '../../lib/format-unit.ts'
import type { PlotTarget } from '../../ui/plot-props.ts'
import type { GroupBy } from './part-names.ts'

interface Part {
  readonly firstDay: string
}

/** A tile's target as a line over the periods of its chart, as the server spreads it. Null: nothing is aimed at in any of them. */
export function targetLine(
  { target, unit, currency }: Tile,
  periods: readonly Part[],
  groupBy: GroupBy,
): PlotTarget | null {
  const values = periods.map(({ firstDay }) => numberOf(target?.parts[firstDay]))
  const aims = new Set(values.filter((value) => value !== null))
  const [first] = aims
  if (first === undefined) return null
  if (aims.size > 1) return { name: ADDS_UP.has(unit) ? 'Target by working days' : 'Target', values }
  const aDay = groupBy === 'day' && ADDS_UP.has(unit) ? ' a working day' : ''
  return { name: `Target ${formatUnit(first, { unit, currency })}${aDay}`, values }
}

function numberOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value)
}

const ADDS_UP: ReadonlySet<Tile['unit']> = new Set(['money', 'count', 'miles'])
