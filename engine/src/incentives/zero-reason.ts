import { compare, isNegative, isZero } from '../kernel/index.ts'
import type { PricedRule } from './priced-rule.ts'
import type { Settlement } from './settlement.ts'

/**
 * Why a line is zero. `nothing_new`: what is due was due before this day already; `gate`: a condition is not met;
 * `no_data`: no credit in the role, or nothing measured; `nothing_done`: the measure is 0; `target`: not reached; `rate`: the
 * rate is 0; `slab`: no slab that pays is reached; `loss`: below 0 and not taken; `cap`: the cap is used up; `rounding`: less than half of a minor unit.
 */
export const ZERO_REASONS = [
  'nothing_new',
  'gate',
  'no_data',
  'nothing_done',
  'target',
  'rate',
  'slab',
  'loss',
  'cap',
  'rounding',
] as const
export type ZeroReason = (typeof ZERO_REASONS)[number]

/** null when the line between these settlements is not zero. */
export function zeroReason(rule: PricedRule, toDate: Settlement, settledBefore: number): ZeroReason | null {
  if (toDate.minor !== settledBefore) return null
  if (toDate.minor === 0) return whyNothing(rule, toDate)
  return compare(toDate.capped, toDate.floored) === 0 ? 'nothing_new' : 'cap'
}

/** The first step of the settlement that left nothing. */
export function whyNothing(rule: PricedRule, settled: Settlement): ZeroReason {
  const { failedGate, measure, loads, priced, floored, capped } = settled
  if (failedGate !== null) return 'gate'
  if (measure === null) return 'no_data'
  if (isZero(priced)) return isZero(measure) ? 'nothing_done' : rule.pricing.nothingBecause(measure, loads)
  if (isNegative(priced) && isZero(floored)) return 'loss'
  return isZero(capped) ? 'cap' : 'rounding'
}
