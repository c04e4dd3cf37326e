import type { Rule } from '@holdfast/contract'
import { measureText, sumText } from './exact-text.ts'
import { lineOf, type PayDay, type WalletRule } from './wallet.ts'

/**
 * What a rule counted in the month: a rule that starts anew each day adds its days up (a daily target has no sum),
 * one that runs on names its last value. Null while nothing was measured, or the rule's own words are not known.
 */
export function valueToDate(
  rule: WalletRule,
  days: readonly PayDay[],
  written: Rule | undefined,
  measuredIn: string,
): string | null {
  if (!written) return null
  if (written.accumulate === 'day' && written.calcType === 'BONUS_ON_TARGET') return 'anew each day'
  const value = written.accumulate === 'day' ? sumText(valuesOf(rule, days)) : rule.toDate
  if (value === null) return null
  const text = measureText(value, written.metricKey, measuredIn)
  return written.accumulate === 'day' || written.accumulate === 'month' ? text : `${text} in the ${written.accumulate}`
}

const valuesOf = (rule: WalletRule, days: readonly PayDay[]) => days.flatMap((day) => lineOf(day, rule)?.toDate ?? [])
