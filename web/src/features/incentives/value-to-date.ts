import type { Rule } from '@holdfast/contract'
import { findMetric } from '@holdfast/engine/incentives'
import { periodStart } from '@holdfast/engine/kernel'
import { type DayRange, isMonth } from '../../lib/day-period.ts'
import { measureText, sumText } from './exact-text.ts'
import { lineOf, type PayDay, type WalletRule } from './wallet.ts'

/** A value as text, or why there is none to name. */
export type Value = { readonly text: string } | { readonly none: string }

interface Asked {
  readonly rule: WalletRule
  readonly days: readonly PayDay[]
  /** As its plan writes it. */
  readonly written: Rule | undefined
  readonly measuredIn: string
  /** The days that are shown. */
  readonly span: DayRange
}

/**
 * What a rule counted in the days that are shown. One that starts anew each day adds its days up (a daily target has no
 * sum); one that runs on through a month names its last value, or of several whole months their sum.
 */
export function valueToDate({ rule, days, written, measuredIn, span }: Asked): Value {
  if (!written) return { none: NOTHING }
  const { accumulate, calcType, metricKey } = written
  if (accumulate === 'day' && calcType === 'BONUS_ON_TARGET') return { text: 'anew each day' }
  const values = lastValues(rule, days, accumulate)
  const [first, ...more] = values
  if (first === undefined) return { none: NOTHING }
  if (more.length > 0 && !addsUp(written, span))
    return { none: `It starts anew each ${accumulate}: see the days below` }
  const text = measureText(sumText(values) ?? first, metricKey, measuredIn)
  const isPart = accumulate !== 'day' && more.length === 0 && !(accumulate === 'month' && isMonth(span))
  return { text: isPart ? `${text} in the ${accumulate}` : text }
}

const NOTHING = 'Nothing was measured for this rule yet'

/** The last value of each of the rule's periods, oldest first. */
function lastValues(rule: WalletRule, days: readonly PayDay[], accumulate: Rule['accumulate']): readonly string[] {
  const last = new Map<string, string>()
  for (const day of days.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const value = lineOf(day, rule)?.toDate
    if (value !== null && value !== undefined) last.set(periodStart(day.day, accumulate, ANY_WEEK), value)
  }
  return [...last.values()]
}

/** Whether the values are of the days that are shown and no others: the first period must not have begun before them. */
const addsUp = ({ accumulate, metricKey }: Rule, { from }: DayRange): boolean =>
  findMetric(metricKey)?.kind !== 'ratio' && accumulate !== 'week' && periodStart(from, accumulate, ANY_WEEK) === from

/** On which day weeks begin the session does not say; where one is shown among others its value is not named. */
const ANY_WEEK = 1
