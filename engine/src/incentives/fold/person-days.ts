import { type Day, rational, ZERO } from '../../kernel/index.ts'
import type { FoldPerson, MetricDay, OpeningBalance } from './fold-input.ts'
import type { FoldDay, PreparedFold } from './prepare-fold.ts'
import type { DayRows } from './rule-sums.ts'
import { addSums, type DaySum } from './running-sum.ts'
import { rowKey } from './series.ts'

/** The days on which the person is a member, and their work by measure and day; `opening` is by measure and period start. */
export type PersonDays = { readonly days: readonly MemberDay[]; readonly rows: DayRows; readonly opening: DayRows }
export type MemberDay = { readonly today: FoldDay; readonly roles: readonly (string | null)[] }

export function personDays({ days }: PreparedFold, person: FoldPerson): PersonDays {
  const memberDays = days.map((today) => ({ today, roles: rolesOn(today.day, person) }))
  return {
    days: memberDays.filter(({ roles }) => roles.length > 0),
    rows: rowsByKey(person.metricDays),
    opening: rowsByKey((person.opening ?? []).map(openingRow)),
  }
}

/** One row that was measured, so that what it brings is data whatever role the person held since. */
function openingRow({ periodStart, ...balance }: OpeningBalance): MetricDay {
  return { ...balance, day: periodStart, unmeasured: 0, rows: 1 }
}

/** The last day of a membership and the day of a deactivation still count (domain.md §1). */
function rolesOn(day: Day, { memberships, deactivatedOn }: FoldPerson): readonly (string | null)[] {
  if (deactivatedOn !== null && day > deactivatedOn) return []
  const held = memberships.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn ?? day) >= day)
  return held.map(({ jobRole }) => jobRole)
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
