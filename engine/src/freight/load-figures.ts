import { refuse } from '../kernel/index.ts'
import type { Load } from './load.ts'

type Figures = Pick<
  Load,
  'billMinor' | 'costMinor' | 'miles' | 'pickupFrom' | 'pickupTo' | 'deliveryFrom' | 'deliveryTo'
>

/**
 * Refuses `load.amount_invalid` and `load.miles_invalid` for what is not a whole number of 0 or more, and
 * `load.window_reversed` for a window that ends before it begins. A cost above the bill is legal: the margin is negative.
 */
export function checkFigures(load: Figures): void {
  if (!isCount(load.billMinor) || !isCount(load.costMinor ?? 0))
    refuse('refused', 'load.amount_invalid', 'An amount is 0 or more, in whole minor units.')
  if (!isCount(load.miles ?? 0)) refuse('refused', 'load.miles_invalid', 'Miles are a whole number of 0 or more.')
  if (isReversed(load.pickupFrom, load.pickupTo) || isReversed(load.deliveryFrom, load.deliveryTo))
    refuse('refused', 'load.window_reversed', 'A time window cannot end before it begins.')
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}

function isReversed(from: string | null, to: string | null): boolean {
  return from !== null && to !== null && to < from
}
