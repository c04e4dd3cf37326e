import type { Rule } from '@holdfast/contract'
import { minorDigits } from '@holdfast/engine/kernel'

/**
 * Whether to add up over a month: a rate with more digits than the currency leaves a rest on most days, and a rule that
 * adds nothing up rounds each of them.
 */
export function proposesMonth({ accumulate, rate, config, currency }: Rule): boolean {
  if (accumulate !== 'day') return false
  const rates = [rate, ...(config.slabs ?? []).map((slab) => slab.rate)].filter((each) => each !== undefined)
  return rates.some((each) => (each.split('.')[1]?.replace(/0+$/, '').length ?? 0) > minorDigits(currency))
}
