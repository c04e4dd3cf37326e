import { compare, type Fraction, fraction, fractionOrNull, times, ZERO } from './fraction.ts'
import { loadLevelBonus } from './load-level-bonus.ts'
import type { Rule, RuleConfig, Snapshot } from './rule.ts'
import { tieredSlab } from './tiered-slab.ts'

/** The amount of a snapshot before qualification, floor, cap and rounding, in major units (domain.md §6, the table). */
export const exactAmount = (rule: Rule, snapshot: Snapshot): Fraction => {
  const config = rule.config ?? {}
  switch (rule.calcType) {
    case 'PERCENT_OF_METRIC':
    case 'FLAT_PER_UNIT':
    case 'CURRENCY_PER_DOLLAR':
      return valueTimesRate(rule, snapshot)
    case 'BONUS_ON_TARGET':
      return bonusOnTarget(config, snapshot)
    case 'TIERED_SLAB':
      return tieredSlab(config, fractionOrNull(snapshot.value))
    case 'LOAD_LEVEL_BONUS':
      return loadLevelBonus(config, snapshot.loads ?? [])
    default:
      throw new Error(`no such calcType: ${rule.calcType}`)
  }
}

const valueTimesRate = (rule: Rule, snapshot: Snapshot): Fraction => {
  const value = fractionOrNull(snapshot.value)
  if (typeof rule.rate !== 'string') throw new Error(`rule ${rule.ruleKey} has no rate`)
  return value === null ? ZERO : times(value, fraction(rule.rate))
}

const bonusOnTarget = (config: RuleConfig, snapshot: Snapshot): Fraction => {
  const { metricKey, targetValue, bonusAmount } = config
  if (typeof targetValue !== 'string' || typeof bonusAmount !== 'string') throw new Error('a bonus needs its target')
  const judged =
    typeof metricKey === 'string' ? fractionOrNull(snapshot.metrics?.[metricKey]) : fractionOrNull(snapshot.value)
  return judged !== null && compare(judged, fraction(targetValue)) >= 0 ? fraction(bonusAmount) : ZERO
}
