import type { VentureType } from '../access/index.ts'
import { compare, type Day, isDecimal, isNegative, isWhole, multiply, rational, refuse } from '../kernel/index.ts'
import { findTargetMetric, type TargetMetric, targetMetricsOf } from './target-metrics.ts'

export type TargetTerms = {
  readonly metric: string
  /** In the unit of the metric: whole minor units, a fraction, seconds. */
  readonly value: string
  readonly per: 'day' | 'week' | 'month' | null
  readonly from: Day
  readonly to: Day | null
  readonly hasCampaign: boolean
}

/** Refuses `target.…` with the field, when a venture of this type cannot aim at this. Answers with the metric. */
export function checkTarget(ventureType: VentureType, terms: TargetTerms): TargetMetric {
  const metric = findTargetMetric(ventureType, terms.metric) ?? unknownMetric(ventureType, terms.metric)
  const name = metric.label
  if (metric.addsUp && terms.per === null)
    refuseTarget('per', 'per_missing', `Say whether the target of ${name} is per day, week or month.`)
  if (!metric.addsUp && terms.per !== null)
    refuseTarget('per', 'per_of_ratio', `${name} holds for any period. Leave "per" empty.`)
  if (terms.hasCampaign && metric.trade !== 'bpo')
    refuseTarget('campaignId', 'campaign_unknown', `${name} is not measured by campaign. Leave the campaign empty.`)
  if (terms.to !== null && terms.to < terms.from)
    refuseTarget('to', 'reversed', 'The last day lies before the first. Swap them.')
  checkValue(metric, terms.value)
  return metric
}

function checkValue({ unit, label }: TargetMetric, text: string): void {
  if (!isDecimal(text)) refuseTarget('value', 'value_malformed', 'Write the value as a number such as 120 or 0.95.')
  const value = rational(text)
  if (isNegative(value)) refuseTarget('value', 'value_negative', `The target of ${label} cannot be below 0.`)
  if ((unit === 'money' || unit === 'count') && !isWhole(value))
    refuseTarget('value', 'value_not_whole', `The target of ${label} is a whole number.`)
  if (!isWhole(multiply(value, MILLION)))
    refuseTarget('value', 'value_too_fine', `The target of ${label} takes at most six decimals.`)
  if (unit === 'share' && compare(value, rational(1)) > 0)
    refuseTarget('value', 'value_above_one', `${label} is at most 1. Write 95 % as 0.95.`)
  if (unit === 'points' && (compare(value, rational(1)) < 0 || compare(value, rational(5)) > 0))
    refuseTarget('value', 'value_no_rating', `${label} is a rating from 1 to 5.`)
  if (compare(value, LARGEST) > 0) refuseTarget('value', 'value_too_large', `The target of ${label} is too large.`)
}

const MILLION = rational(1_000_000)
// What numeric(20, 6) of kpi.targets holds, with room, and what stays an exact number of minor units.
const LARGEST = rational(1_000_000_000_000)

function unknownMetric(ventureType: VentureType, key: string): never {
  const known = targetMetricsOf(ventureType).map((metric) => metric.key)
  const choice =
    known.length === 0 ? 'A venture of this type has no figures to aim at.' : `Choose one of ${known.join(', ')}.`
  refuseTarget('metric', 'metric_unknown', `There is no target metric "${key.slice(0, 40)}" here. ${choice}`)
}

function refuseTarget(field: string, code: string, sentence: string): never {
  refuse('refused', `target.${code}`, sentence, { field })
}
