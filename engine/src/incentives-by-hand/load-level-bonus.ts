import { compare, divided, type Fraction, fraction, fractionOrNull, sum, times, ZERO } from './fraction.ts'
import type { JudgedLoad, RuleConfig, Slab } from './rule.ts'

/** The exact amount of a LOAD_LEVEL_BONUS: each credited load judged alone, × its share, summed (domain.md §6). */
export const loadLevelBonus = (config: RuleConfig, loads: readonly JudgedLoad[]): Fraction =>
  sum(loads.filter((load) => isMeant(config, load)).map((load) => bonusOf(config, load)))

/** How many of the loads that the rule looks at cannot be judged, because their field is unknown. */
export const unknownFields = (config: RuleConfig, loads: readonly JudgedLoad[]): number =>
  loads.filter((load) => isMeant(config, load) && fieldOf(config, load) === null).length

const isMeant = (config: RuleConfig, load: JudgedLoad): boolean =>
  isAmong(config.equipment, load.equipment) && isAmong(config.customerIds, load.customerId)

const isAmong = (wanted: readonly string[] | null | undefined, one: string | null | undefined): boolean => {
  if (wanted === null || wanted === undefined) return true
  return one !== null && one !== undefined && wanted.includes(one)
}

const bonusOf = (config: RuleConfig, load: JudgedLoad): Fraction => {
  const field = fieldOf(config, load)
  const slab = field === null ? undefined : (config.slabs ?? []).find((slab) => holds(slab, field))
  if (field === null || slab === undefined) return ZERO
  const bonus = typeof slab.amount === 'string' ? fraction(slab.amount) : times(fraction(slab.rate ?? '0'), field)
  return times(bonus, fraction(load.share))
}

const holds = (slab: Slab, field: Fraction): boolean =>
  compare(field, fraction(slab.from)) >= 0 && (slab.to === null || compare(field, fraction(slab.to)) < 0)

const fieldOf = (config: RuleConfig, load: JudgedLoad): Fraction | null => {
  if (config.field === 'margin') return fractionOrNull(load.margin)
  if (config.field === 'revenue') return fractionOrNull(load.revenue)
  if (config.field === 'miles') return fractionOrNull(load.miles)
  if (config.field === 'marginPct') return marginShare(fractionOrNull(load.margin), fractionOrNull(load.revenue))
  throw new Error(`no such field: ${config.field}`)
}

const marginShare = (margin: Fraction | null, revenue: Fraction | null): Fraction | null => {
  if (margin === null || revenue === null || compare(revenue, ZERO) === 0) return null
  return divided(margin, revenue)
}
