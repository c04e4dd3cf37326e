import { moneyText, percentText } from './amount-text.ts'
import { gateText, roleText } from './describe-rule.ts'
import { findMetric, metricLabel, unitOfMetric } from './metrics.ts'
import { priceRule } from './priced-rule.ts'
import { quantityText } from './quantity-text.ts'
import type { Rule } from './rule.ts'
import { optionalDecimal, requiredDecimal } from './rule-refusal.ts'
import { FIELD_NAMES, UNITS } from './rules/load-level-bonus.ts'
import { readLoadTerms } from './rules/load-terms.ts'
import type { Slab } from './rules/slab.ts'
import { payText, type SlabText, slabText } from './rules/slab-text.ts'
import { readTiers } from './rules/tiered-slab.ts'

/** How a customer reads who stands in a rule by id; left out: the id. */
export type Naming = { readonly customer?: (id: string) => string }
type Fields = readonly (readonly [field: string, words: string | null])[]

/** A rule field by field, in words that differ exactly where the rule does. Fields that it has not are left out. */
export function ruleFields(rule: Rule, naming: Naming): ReadonlyMap<string, string> {
  const fields = [...whose(rule), ...whatFor(rule), ...ofCalculation(rule, naming), ...limits(rule)]
  return new Map(fields.flatMap(([field, words]) => (words === null ? [] : [[field, words] as const])))
}

function whose({ name, jobRole, of, paidTo }: Rule): Fields {
  return [
    ['Name', name],
    ['Job role', jobRole === null ? 'Any' : roleText(jobRole)],
    ['Whose work', of === 'team' ? 'The team’s' : 'Their own'],
    ['Paid to', paidTo === undefined ? null : paidTo.map(roleText).join(', ')],
  ]
}

function whatFor({ metricKey, calcType, accumulate = 'day' }: Rule): Fields {
  return [
    ['Measure', metricLabel(metricKey)],
    ['Calculation', new Map(Object.entries(CALCULATIONS)).get(calcType) ?? calcType],
    ['Adds up over', `A ${accumulate}`],
  ]
}

function ofCalculation(rule: Rule, naming: Naming): Fields {
  switch (rule.calcType) {
    case 'BONUS_ON_TARGET':
      return ofBonus(rule)
    case 'TIERED_SLAB':
      return ofTiers(rule)
    case 'LOAD_LEVEL_BONUS':
      return ofLoads(rule, naming)
    default:
      return [['Rate', rateText(rule)]]
  }
}

function rateText({ rate, calcType, currency }: Rule): string | null {
  const value = optionalDecimal('rate', rate)
  if (value === null) return null
  if (calcType === 'PERCENT_OF_METRIC') return percentText(value)
  return `${moneyText(value, currency)} for each${calcType === 'FLAT_PER_UNIT' ? '' : ' unit of currency'}`
}

function ofBonus({ config, metricKey, currency }: Rule): Fields {
  const judged = typeof config['metricKey'] === 'string' ? config['metricKey'] : null
  const target = requiredDecimal('config.targetValue', config['targetValue'])
  return [
    ['Target', quantityText(judged ?? metricKey, target, currency)],
    ['Bonus', moneyText(requiredDecimal('config.bonusAmount', config['bonusAmount']), currency)],
    ['Target is of', judged === null ? null : metricLabel(judged)],
  ]
}

function ofTiers(rule: Rule): Fields {
  const { mode, boundary, slabs, isFlatAtZero } = readTiers(rule)
  const unit = unitOfMetric(findMetric(rule.metricKey))
  return [
    ['Steps pay', MODE_WORDS[mode]],
    ['A value on a bound', boundary === 'upper' ? 'Belongs to the step below' : null],
    ...stepFields(slabs, slabText('', unit, rule.currency)),
    ['First amount', isFlatAtZero ? 'Due at 0 already' : null],
  ]
}

function ofLoads(rule: Rule, { customer = (id) => id }: Naming): Fields {
  const { field, slabs, equipment, customerIds } = readLoadTerms(rule)
  return [
    ['Each load by its', FIELD_NAMES[field]],
    ...stepFields(slabs, slabText('', UNITS[field], rule.currency)),
    ['Only for', equipment === null ? null : equipment.join(', ')],
    ['Only customers', customerIds === null ? null : customerIds.map(customer).join(', ')],
  ]
}

function stepFields(slabs: readonly Slab[], text: SlabText): Fields {
  return slabs.map((slab, index) => [`Step ${index + 1}`, payText(text, slab)])
}

function limits(rule: Rule): Fields {
  const { gates, cap, currency, measuredIn, mayBeNegative } = priceRule(rule)
  return [
    ['Only with', gates.length === 0 ? null : gates.map((gate) => gateText(gate, measuredIn)).join(' and ')],
    ['At most', cap === null ? null : `${moneyText(cap.amount, currency)} a ${cap.per}`],
    ['Losses', mayBeNegative ? 'Are taken off pay' : null],
  ]
}

const CALCULATIONS = {
  PERCENT_OF_METRIC: 'A share of money',
  FLAT_PER_UNIT: 'An amount for each',
  CURRENCY_PER_DOLLAR: 'An amount for each unit of currency',
  BONUS_ON_TARGET: 'A bonus at a target',
  TIERED_SLAB: 'A table of steps',
  LOAD_LEVEL_BONUS: 'A bonus on single loads',
} as const

const MODE_WORDS = {
  marginal: 'Each for its part',
  whole: 'The one reached, for all',
  interpolated: 'Amounts in proportion',
} as const
