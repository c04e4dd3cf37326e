import type { Standing } from '@holdfast/contract'
import { rational, toDecimal } from '@holdfast/engine/kernel'
import { formatMoney } from '../../lib/format.ts'
import { exactMoney } from './exact-text.ts'
import { plainDay } from './plain-day.ts'
import { ownRateText } from './trace-origin.ts'
import { unitsText } from './units-text.ts'

/** "$20.00 of the $25.00 a month are used." */
export function capWords({ cap, rule, next }: Standing): string | null {
  if (cap === null || next?.kind === 'cap') return null
  return `${exactMoney(cap.used, rule.currency)} of at most ${exactMoney(cap.amount, rule.currency)} a ${cap.per} are used.`
}

/** "At this pace 44 loads and $187.00 by 30 June." A pace is no promise: one digit is enough. */
export function paceWords(
  { pace, rule, to, next }: Pick<Standing, 'pace' | 'rule' | 'to' | 'next'>,
  measuredIn: string,
): string | null {
  if (pace === null || pace.value === null || next === null) return null
  const key = rule.config.metricKey ?? rule.metricKey
  const money = formatMoney({ minor: pace.amountMinor, currency: rule.currency })
  const measure =
    rule.config.metricKey || pace.value.endsWith('/0') ? '' : `${unitsText(rounded(pace.value), key, measuredIn)} and `
  return `At this pace ${measure}${money} by ${plainDay(to)}.`
}

export function ownRateWords({ ownRate, rule }: Standing): string | null {
  return ownRate && `Your own rate: ${ownRateText(rule, ownRate)}.`
}

const rounded = (value: string): string => toDecimal(rational(value), 1).replace(/\.0$/, '')
