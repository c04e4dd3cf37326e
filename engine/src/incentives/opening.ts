import {
  type Day,
  isDecimal,
  isNegative,
  isZero,
  PERIODS,
  periodEnd,
  periodStart,
  rational,
  refuse,
  type Weekday,
} from '../kernel/index.ts'
import type { OpeningBalance } from './fold/fold-input.ts'
import { findMetric, isLoadMetric } from './metrics.ts'

/** When a venture went live, and on what day its weeks begin. */
export type GoingLive = { readonly liveFrom: Day; readonly weekStart: Weekday }

/**
 * Refuses `opening.…` with the field for what enters no rule (domain.md §1, §6): an unknown metric, a credit role of what
 * is not of loads, a start on which no period began that was still running when the venture went live.
 */
export function checkOpening(balance: OpeningBalance, live: GoingLive): void {
  const metric = findMetric(balance.metricKey)
  if (metric === undefined)
    refuseOpening('metric', 'metric_unknown', 'There is no such metric. Choose one of the catalogue.')
  if (balance.creditRole !== null && !isLoadMetric(metric))
    refuseOpening(
      'creditRole',
      'role_of_no_load',
      `Only loads are credited by role. Leave it blank for ${metric.label}.`,
    )
  if (lastDayOfOpening(balance.periodStart, live) === null)
    refuseOpening(
      'periodStart',
      'period_unknown',
      `No week, month, quarter or year began on ${balance.periodStart} and was still running on ${live.liveFrom}, when the venture went live.`,
    )
  if (!isDecimal(balance.numerator))
    refuseOpening('numerator', 'value_malformed', 'Write the value as a number such as 900 or 12.5.')
  if (metric.kind !== 'money' && isNegative(rational(balance.numerator)))
    refuseOpening('numerator', 'value_negative', `There are no ${metric.label} below 0.`)
  checkDenominator(balance, metric.kind === 'ratio')
}

/** The last day on which rules can still price the balance: of the longest period that began on its start; null: none. */
export function lastDayOfOpening(start: Day, { liveFrom, weekStart }: GoingLive): Day | null {
  const longest = PERIODS.findLast((period) => periodStart(liveFrom, period, weekStart) === start)
  return longest === undefined || start >= liveFrom ? null : periodEnd(liveFrom, longest, weekStart)
}

function checkDenominator({ denominator }: OpeningBalance, isRatio: boolean): void {
  if (!isRatio && denominator !== null)
    refuseOpening('denominator', 'no_ratio', 'Only a ratio has a denominator. Leave it blank.')
  if (!isRatio) return
  if (
    denominator === null ||
    !isDecimal(denominator) ||
    isNegative(rational(denominator)) ||
    isZero(rational(denominator))
  )
    refuseOpening('denominator', 'denominator_missing', 'A ratio needs what it is divided by, above 0.')
}

function refuseOpening(field: string, code: string, sentence: string): never {
  refuse('refused', `opening.${code}`, sentence, { field })
}
