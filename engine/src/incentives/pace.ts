import {
  addDays,
  compare,
  type Day,
  divide,
  eachDay,
  isWorkingDay,
  type Money,
  multiply,
  type Rational,
  rational,
  roundHalfEven,
  toText,
} from '../kernel/index.ts'
import type { SnapshotLoad } from './load-reading.ts'
import type { Rule } from './rule.ts'
import { settle } from './settle.ts'
import type { Snapshot } from './snapshot.ts'

type WorkDays = { readonly workingWeekdays: readonly number[]; readonly holidays: readonly Day[] }

/** Working days of a period: those that are over, and all of them. Never without one that is over. */
export type PaceDays = { readonly gone: number; readonly all: number }

/** Where a period leads: the measure (exact text, null = no data) and what is due for it. */
export type Pace = { readonly value: string | null; readonly amount: Money }

/**
 * How far a period is, from its first counted day to its last. `today` is not over: a morning must not halve a pace.
 * null before a working day is over, since nothing can be said yet.
 */
export function paceDays(
  { from, to }: { readonly from: Day; readonly to: Day },
  today: Day,
  calendar: WorkDays,
): PaceDays | null {
  const working = (first: Day, last: Day) => eachDay(first, last).filter((day) => isWorkingDay(day, calendar)).length
  const yesterday = addDays(today, -1)
  const gone = working(from, yesterday < to ? yesterday : to)
  return gone === 0 ? null : { gone, all: working(from, to) }
}

/**
 * What a rule's accumulation period comes to if the working days left are like those gone: sums and single loads grow in
 * proportion, ratios stay, and the rule prices the result (gates, slabs and caps included). Never less than what is due
 * today. `through`: to the end of yesterday; `toDate`: with today.
 */
export function pace(
  rule: Rule,
  { through, toDate }: { readonly through: Snapshot; readonly toDate: Snapshot },
  days: PaceDays,
): Pace {
  const expected = grown(through, divide(rational(days.all), rational(days.gone)))
  const [far, near] = [settle(rule, expected), settle(rule, toDate)]
  return isBehind(expected.value, toDate.value) || far.minor < near.minor
    ? { value: toDate.value, amount: near.minor > far.minor ? near : far }
    : { value: expected.value, amount: far }
}

/** A sum of money at the end of its period, in minor units rounded half-even: `through` to the end of yesterday. */
export function paceOfSum(through: number, days: PaceDays): number {
  return Number(roundHalfEven(divide(rational(through * days.all), rational(days.gone))))
}

function grown(snapshot: Snapshot, by: Rational): Snapshot {
  const metrics = Object.entries(snapshot.metrics ?? {}).map(([key, text]) => [key, times(text, by)] as const)
  return {
    ...snapshot,
    value: times(snapshot.value, by),
    metrics: Object.fromEntries(metrics),
    loads: snapshot.loads?.map((load): SnapshotLoad => ({ ...load, share: times(load.share, by) ?? load.share })),
  }
}

/** A ratio "n/d" is of the work done, not more of it. */
function times(text: string | null, by: Rational): string | null {
  return text === null || text.includes('/') ? text : toText(multiply(rational(text), by))
}

/** No data at the end of the period is behind whatever is measured by now. */
function isBehind(expected: string | null, reached: string | null): boolean {
  if (reached === null || reached.endsWith('/0')) return false
  return expected === null || compare(rational(expected), rational(reached)) < 0
}
