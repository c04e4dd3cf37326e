import { compare, rational } from '../kernel/index.ts'
import type { TargetMetric } from './target-metrics.ts'

type TargetStanding = 'reached' | 'on_track' | 'behind'

/** All in the unit of the metric. `due`: what the days before today were to bring; null where nothing adds up. */
type FigureOfTarget = {
  readonly value: string | null
  readonly target: string | null
  readonly due: string | null
}

/**
 * How an own figure stands against its target while the period runs. More is better: reached at the target, behind below
 * what the days before today were to bring. Less is better: behind once it is above the target, and never reached before
 * the period is over, since it can still grow. What does not add up is reached or behind. Null: nothing to compare.
 */
export function targetStanding(
  { better, addsUp }: Pick<TargetMetric, 'better' | 'addsUp'>,
  { value, target, due }: FigureOfTarget,
): TargetStanding | null {
  if (value === null || target === null) return null
  const beyond = compare(rational(value), rational(target))
  if (better === 'lower' && beyond > 0) return 'behind'
  if (better === 'lower') return addsUp ? 'on_track' : 'reached'
  if (beyond >= 0) return 'reached'
  if (!addsUp || due === null) return 'behind'
  return compare(rational(value), rational(due)) < 0 ? 'behind' : 'on_track'
}
