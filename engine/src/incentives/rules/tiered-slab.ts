import { isNegative, type Rational } from '../../kernel/index.ts'
import { findMetric, metricLabel, unitOfMetric } from '../metrics.ts'
import type { Rule } from '../rule.ts'
import { onlyKnownConfig, optionalFlag, refuseRate, requiredChoice } from '../rule-refusal.ts'
import type { CalcType } from './calc-type.ts'
import { checkSlabs } from './check-slabs.ts'
import { checkTiers } from './check-tiers.ts'
import { readSlabs } from './slab.ts'
import { slabText } from './slab-text.ts'
import { accountText, offerText, partLabels } from './tier-text.ts'
import { BOUNDARIES, MODES, reachedSlabs, sharesOf, type Tiers } from './tiers.ts'

/**
 * Amount = what the slabs of a table bring for the value (domain.md §6, TIERED_SLAB): each slab on its part (marginal),
 * the one reached on all (whole), or amounts in proportion (interpolated). Exact. A negative value, and one below the
 * first slab, bring nothing.
 */
export const tieredSlab: CalcType = {
  check(rule, metric) {
    onlyKnownConfig(rule.config, ['mode', 'boundary', 'slabs', 'flatAtZero'])
    refuseRate(rule.rate, 'A table of slabs')
    const tiers = readTiers(rule)
    checkSlabs(tiers.slabs, tiers.mode === 'interpolated' ? 'closed' : 'open')
    checkTiers(tiers, metric)
  },

  price(rule) {
    const tiers = readTiers(rule)
    const text = slabText(metricLabel(rule.metricKey), unitOfMetric(findMetric(rule.metricKey)), rule.currency)
    const labelOf = partLabels(tiers, text)
    return {
      insteadOfValue: null,
      inMetricCurrency: false,
      ofLoads: null,
      parts: (measure) =>
        sharesOf(tiers, measure).map((share) => ({
          label: labelOf(share),
          measure: share.measure,
          rate: share.of === 'rate' ? share.slab.rate : null,
          amount: share.amount,
        })),
      nothingBecause: (measure) => nothingBecause(tiers, measure),
      offer: (own) => offerText(tiers, text, own),
      account: (measure) => accountText(tiers, text, measure),
    }
  },
}

/** Refuses what cannot be read; whether the table makes sense is for `check`. */
export function readTiers(rule: Rule): Tiers {
  const { mode, boundary, flatAtZero } = rule.config
  return {
    mode: requiredChoice('config.mode', mode, MODES),
    boundary: boundary === undefined ? 'lower' : requiredChoice('config.boundary', boundary, BOUNDARIES),
    slabs: readSlabs(rule),
    isFlatAtZero: optionalFlag('config.flatAtZero', flatAtZero),
  }
}

function nothingBecause(tiers: Tiers, measure: Rational): 'loss' | 'slab' | 'rate' {
  if (isNegative(measure)) return 'loss'
  return reachedSlabs(tiers, measure).length === 0 ? 'slab' : 'rate'
}
