import { asPercent } from '../../lib/percent-text.ts'
import type { RatedRule } from './rated-rules.ts'

/** "0.025" of a share: "2.5%"; of anything else the amount per unit: "4.25 USD per unit". */
export function rateText(rate: string, rule: Pick<RatedRule, 'isPercent' | 'unit'> | undefined): string {
  if (rule === undefined) return rate
  return rule.isPercent ? `${asPercent(rate)}%` : `${rate} ${rule.unit}`
}
