import { type Day, rational, ZERO } from '../../kernel/index.ts'
import { type LoadReading, readLoad } from '../load-reading.ts'
import type { CreditedLoad, MetricDay, OpeningBalance, Work } from './fold-input.ts'
import { addSums, type DaySum } from './running-sum.ts'
import { rowKey } from './series.ts'

/** Work of a person or of a team: by measure and day, `opening` by measure and period start, loads by role and day. */
export type Side = { readonly rows: DayRows; readonly opening: DayRows; readonly loads: DayLoads }
export type DayRows = ReadonlyMap<string, ReadonlyMap<Day, DaySum>>
export type DayLoads = ReadonlyMap<string | null, ReadonlyMap<Day, readonly LoadReading[]>>

export function sideOf({ metricDays, loads, opening }: Work): Side {
  return {
    rows: rowsByKey(metricDays),
    opening: rowsByKey((opening ?? []).map(openingRow)),
    loads: loadsByRole(loads ?? []),
  }
}

/** One row that was measured, so that what it brings is data whatever role the person held since. */
function openingRow({ periodStart, ...balance }: OpeningBalance): MetricDay {
  return { ...balance, day: periodStart, unmeasured: 0, rows: 1 }
}

function rowsByKey(metricDays: readonly MetricDay[]): DayRows {
  const byKey = new Map<string, Map<Day, DaySum>>()
  for (const row of metricDays) {
    const key = rowKey(row.metricKey, row.creditRole)
    const byDay = byKey.get(key) ?? new Map<Day, DaySum>()
    const sameDay = byDay.get(row.day)
    byDay.set(row.day, sameDay === undefined ? daySum(row) : addSums(sameDay, daySum(row)))
    byKey.set(key, byDay)
  }
  return byKey
}

function daySum(row: MetricDay): DaySum {
  return {
    numerator: rational(row.numerator),
    denominator: row.denominator === null ? ZERO : rational(row.denominator),
    rows: row.rows,
    unmeasured: row.unmeasured,
  }
}

/** In the order of their ids, so that what a line keeps does not depend on the order in which they came. */
function loadsByRole(loads: readonly CreditedLoad[]): DayLoads {
  const inOrder = [...loads].sort((a, b) => (a.id < b.id ? -1 : 1))
  const byRole = Map.groupBy(inOrder, ({ creditRole }) => creditRole)
  return new Map([...byRole].map(([role, same]) => [role, loadsByDay(same)]))
}

function loadsByDay(loads: readonly CreditedLoad[]): ReadonlyMap<Day, readonly LoadReading[]> {
  return new Map([...Map.groupBy(loads, ({ day }) => day)].map(([day, same]) => [day, same.map(readLoad)]))
}
