import { fromMinor, isZero, negate, type Rational, subtract } from '../kernel/index.ts'
import { moneyText } from './amount-text.ts'
import { gateText } from './describe-rule.ts'
import type { PricedRule } from './priced-rule.ts'
import type { ExactPart } from './rules/calc-type.ts'
import type { Settlement } from './settlement.ts'

/** Every step from the measure to the line as a part, so that the parts sum exactly to the amount. */
export function lineParts(rule: PricedRule, toDate: Settlement, settledBefore: number): readonly ExactPart[] {
  const { priced, floored, capped } = toDate
  const settled = fromMinor({ minor: toDate.minor, currency: rule.currency })
  const before = fromMinor({ minor: settledBefore, currency: rule.currency })
  return [
    ...unmetCondition(rule, toDate),
    ...toDate.parts,
    ...step('A loss is not taken', subtract(floored, priced)),
    ...step(capLabel(rule), subtract(capped, floored)),
    ...step('Rounding', subtract(settled, capped)),
    ...step(`Earned earlier in the ${rule.accumulate}`, negate(before)),
  ]
}

function unmetCondition({ measuredIn }: PricedRule, { failedGate, priced }: Settlement): readonly ExactPart[] {
  if (failedGate === null) return []
  return [{ label: `Not met: ${gateText(failedGate, measuredIn)}`, measure: null, rate: null, amount: priced }]
}

function capLabel({ cap, currency }: PricedRule): string {
  return cap === null ? '' : `Cap of ${moneyText(cap.amount, currency)} a ${cap.per}`
}

function step(label: string, amount: Rational): readonly ExactPart[] {
  return isZero(amount) ? [] : [{ label, measure: null, rate: null, amount }]
}
