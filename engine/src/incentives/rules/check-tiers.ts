import { isZero } from '../../kernel/index.ts'
import type { Metric } from '../metrics.ts'
import { refuseRule } from '../rule-refusal.ts'
import { type Slab, slabField } from './slab.ts'
import type { Tiers } from './tiers.ts'

/** Refuses what a mode does not use, a rate on a ratio, and a first amount at 0 that is not there (domain.md §6). */
export function checkTiers(tiers: Tiers, metric: Metric): void {
  tiers.slabs.forEach((slab, index) => {
    const field = slabField(index)
    if (tiers.mode === 'interpolated') checkProportion(slab, field)
    checkRate(slab, field, metric)
    checkRetroactive(slab, field, tiers.mode)
  })
  if (tiers.isFlatAtZero) checkFlatAtZero(tiers)
}

function checkProportion({ rate, amount }: Slab, field: string): void {
  if (rate !== null)
    refuseRule(`${field}.rate`, 'rate_unused', `In proportion only amounts are paid. Take ${field}.rate out.`)
  if (amount === null)
    refuseRule(
      `${field}.amount`,
      'amount_missing',
      `There is no ${field}.amount to pay in proportion. Give it as a decimal such as "12.5".`,
    )
}

function checkRate({ rate }: Slab, field: string, metric: Metric): void {
  if (rate !== null && metric.kind === 'ratio')
    refuseRule(
      `${field}.rate`,
      'metric_is_ratio',
      `A ratio such as ${metric.label} has no units to pay for. Give ${field} an amount and take the rate out.`,
    )
}

function checkRetroactive({ isRetroactive, rate }: Slab, field: string, mode: Tiers['mode']): void {
  if (!isRetroactive) return
  if (mode !== 'marginal')
    refuseRule(
      `${field}.retroactive`,
      'retroactive_unused',
      `Only marginal slabs can price again what is below. Take ${field}.retroactive out, or set config.mode to marginal.`,
    )
  if (rate === null)
    refuseRule(
      `${field}.retroactive`,
      'retroactive_without_rate',
      `There is no rate to price again what is below. Give ${field}.rate, or take ${field}.retroactive out.`,
    )
}

function checkFlatAtZero({ slabs: [first], mode }: Tiers): void {
  if (mode === 'interpolated')
    refuseRule(
      'config.flatAtZero',
      'flat_at_zero_unused',
      'In proportion nothing is due at 0. Take config.flatAtZero out, or choose another mode.',
    )
  if (first !== undefined && !isZero(first.from))
    refuseRule(
      'config.flatAtZero',
      'flat_at_zero_above_zero',
      'The first slab starts above 0, so no amount is due at 0. Start it at 0, or take config.flatAtZero out.',
    )
  if (first !== undefined && first.amount === null)
    refuseRule(
      'config.flatAtZero',
      'flat_at_zero_without_amount',
      'The first slab has no amount to pay at 0. Give config.slabs[0].amount, or take config.flatAtZero out.',
    )
}
