import { refuseRule } from './rule-refusal.ts'
import { bonusOnTarget } from './rules/bonus-on-target.ts'
import type { CalcType } from './rules/calc-type.ts'
import { currencyPerDollar } from './rules/currency-per-dollar.ts'
import { flatPerUnit } from './rules/flat-per-unit.ts'
import { loadLevelBonus } from './rules/load-level-bonus.ts'
import { percentOfMetric } from './rules/percent-of-metric.ts'
import { tieredSlab } from './rules/tiered-slab.ts'

/** The calculations that rules may use. Anything else is refused, never paid as 0. */
export const CALC_TYPES = [
  'PERCENT_OF_METRIC',
  'FLAT_PER_UNIT',
  'CURRENCY_PER_DOLLAR',
  'BONUS_ON_TARGET',
  'TIERED_SLAB',
  'LOAD_LEVEL_BONUS',
] as const
export type CalcTypeKey = (typeof CALC_TYPES)[number]

export function calcType(key: string): CalcType {
  const known = CALC_TYPES.find((each) => each === key)
  if (known === undefined)
    refuseRule(
      'calcType',
      'calc_type_unknown',
      `There is no calculation "${key}". Choose one of ${CALC_TYPES.join(', ')}.`,
    )
  return BY_KEY[known]
}

const BY_KEY: Readonly<Record<CalcTypeKey, CalcType>> = {
  PERCENT_OF_METRIC: percentOfMetric,
  FLAT_PER_UNIT: flatPerUnit,
  CURRENCY_PER_DOLLAR: currencyPerDollar,
  BONUS_ON_TARGET: bonusOnTarget,
  TIERED_SLAB: tieredSlab,
  LOAD_LEVEL_BONUS: loadLevelBonus,
}
