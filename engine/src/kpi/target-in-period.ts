import {
  add,
  type Day,
  divide,
  eachDay,
  isWorkingDay,
  periodEnd,
  periodStart,
  type Rational,
  rational,
  toDecimal,
  type Weekday,
  ZERO,
} from '../kernel/index.ts'

export type WorkCalendar = {
  readonly weekStart: Weekday
  readonly workingWeekdays: readonly number[]
  readonly holidays: readonly Day[]
}

/** Days are included at both ends; `to` null = until further notice. `per` null: it does not add up. */
export type AimedAt = {
  readonly value: string
  readonly per: 'day' | 'week' | 'month' | null
  readonly from: Day
  readonly to: Day | null
}

export type PeriodTarget = {
  /** In the unit of the metric, to six decimals. */
  readonly value: string
  /** Days that count and have a target, of the days that count: fewer means that only a part is aimed at. */
  readonly daysAimedAt: number
  readonly days: number
}

const DIGITS = 6

/**
 * What a period, both days included, is to reach (domain.md §5, targets). A sum is spread evenly over the working days
 * of the day, week or calendar month that it is `per`: half of a week's working days are worth half of its target. What
 * does not add up is the value in force on the last day that has one. `targets` are of one metric and scope and do not
 * overlap. Null: nothing is aimed at on any day that counts, which is not a target of 0.
 */
export function targetInPeriod(
  targets: readonly AimedAt[],
  period: { readonly from: Day; readonly to: Day },
  calendar: WorkCalendar,
): PeriodTarget | null {
  const days = eachDay(period.from, period.to)
  const aimed = days.flatMap((day) => targets.filter((each) => isInForce(each, day)).map((target) => ({ day, target })))
  const last = aimed.at(-1)
  if (last === undefined) return null
  if (last.target.per === null) return { value: exact(last.target.value), daysAimedAt: aimed.length, days: days.length }
  const worked = aimed.filter(({ day }) => isWorkingDay(day, calendar))
  if (worked.length === 0) return null
  const value = worked.map(({ day, target }) => shareOfDay(target, day, calendar)).reduce(add, ZERO)
  const working = days.filter((day) => isWorkingDay(day, calendar))
  return { value: toDecimal(value, DIGITS), daysAimedAt: worked.length, days: working.length }
}

function isInForce({ from, to }: AimedAt, day: Day): boolean {
  return from <= day && (to ?? day) >= day
}

/** `day` is a working day, so the period that holds it has at least one. */
function shareOfDay({ value, per }: AimedAt, day: Day, calendar: WorkCalendar): Rational {
  const span = per ?? 'day'
  const days = eachDay(periodStart(day, span, calendar.weekStart), periodEnd(day, span, calendar.weekStart))
  return divide(rational(value), rational(days.filter((each) => isWorkingDay(each, calendar)).length))
}

function exact(value: string): string {
  return toDecimal(rational(value), DIGITS)
}
