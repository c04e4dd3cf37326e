import type { PayTrace, Rule } from '@holdfast/contract'
import { findMetric, isOfMoney } from '@holdfast/engine/incentives'
import { compare, rational } from '@holdfast/engine/kernel'
import type { TracePart } from '../../ui/trace.tsx'
import { exactMoney, measureText, rateText } from './exact-text.ts'

/** Each step from the measure to the line; they add up exactly to what the day added. */
export function traceParts({ parts, rule }: Pick<PayTrace, 'parts' | 'rule'>): readonly TracePart[] {
  return parts.map((part, at) => ({
    id: String(at),
    label: part.label,
    measure: part.measure && measureText(part.measure, measuredKey(rule, part.rate), rule.currency),
    rate:
      part.rate && rateText(part.rate, isPercent(rule, part.rate) ? 'PERCENT_OF_METRIC' : rule.calcType, rule.currency),
    amount: exactMoney(part.amount, rule.currency),
  }))
}

/** A rate on money is a part of it; an amount for each load is money. */
function isPercent(rule: Rule, rate: string): boolean {
  if (rule.calcType === 'TIERED_SLAB') return isMoney(rule.metricKey)
  return rule.calcType === 'LOAD_LEVEL_BONUS' && rule.config.field !== 'miles' && isSlabRate(rule, rate)
}

/** Single loads of a slab with a rate are measured by the field that it is paid on, else counted. */
function measuredKey(rule: Rule, rate: string): string {
  const { metricKey, field } = rule.config
  if (rule.calcType !== 'LOAD_LEVEL_BONUS') return metricKey ?? rule.metricKey
  return rate !== '' && isSlabRate(rule, rate) ? `loads_${field}` : rule.metricKey
}

const isSlabRate = ({ config }: Rule, rate: string): boolean =>
  (config.slabs ?? []).some((slab) => slab.rate !== undefined && compare(rational(slab.rate), rational(rate)) === 0)

const isMoney = (metricKey: string): boolean => isOfMoney(findMetric(metricKey))
