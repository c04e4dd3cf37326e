import type { PayTrace } from '@holdfast/contract'
import type { TracePart } from '../../ui/trace.tsx'
import { exactMoney, measureText, rateText } from './exact-text.ts'

/** Each step from the measure to the line; they add up exactly to what the day added. */
export function traceParts({ parts, rule }: PayTrace): readonly TracePart[] {
  const metricKey = rule.config.metricKey ?? rule.metricKey
  return parts.map((part, at) => ({
    id: String(at),
    label: part.label,
    measure: part.measure && measureText(part.measure, metricKey, rule.currency),
    rate: part.rate && rateText(part.rate, rule.calcType, rule.currency),
    amount: exactMoney(part.amount, rule.currency),
  }))
}
