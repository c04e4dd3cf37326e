import type { Tile } from '@holdfast/contract'
import { formatRatio } from '../../lib/format.ts'
import { formatUnit } from '../../lib/format-unit.ts'

/** How a figure stands to the period before. */
export type Change =
  | { readonly is: 'unknown'; readonly reason: string }
  | { readonly is: 'same' }
  | {
      readonly is: 'up' | 'down'
      readonly by: string
      readonly word: 'better' | 'worse' | 'more' | 'less'
      readonly was: string
    }

export function changeOf(tile: Tile, compared: boolean): Change {
  const { value, previous, change, better } = tile
  if (!compared) return { is: 'unknown', reason: 'Nothing is compared' }
  if (value === null) return { is: 'unknown', reason: 'There is nothing to compare' }
  if (previous === null) return { is: 'unknown', reason: 'There was no data before' }
  // What reads alike is alike: nobody learns anything from "0.0% better, was 81.5%" beside 81.5%.
  if (formatUnit(value, tile) === formatUnit(previous, tile)) return { is: 'same' }
  if (change === null) return { is: 'unknown', reason: 'It was 0 before' }
  const rises = Number(value) > Number(previous)
  return {
    is: rises ? 'up' : 'down',
    by: sizeOf(change.replace('-', '')),
    word: better === null ? (rises ? 'more' : 'less') : (better === 'higher') === rises ? 'better' : 'worse',
    was: formatUnit(previous, tile),
  }
}

/** Beyond tenfold the percentage says nothing more. */
const sizeOf = (change: string): string => (Number(change) < 10 ? formatRatio(change) : 'over 1,000%')

/** "Target $50,000.00", and for how much of the range where it is not all of it. */
export function targetWords({ target, unit, currency }: Tile): string | null {
  if (target === null) return null
  const { value, daysAimedAt, days } = target
  const part = daysAimedAt < days ? `, set for ${daysAimedAt} of ${days} days` : ''
  return `Target ${formatUnit(value, { unit, currency })}${part}`
}

/** Several currencies have a tile of one name each. */
export const tileKey = ({ metric, currency }: Tile): string => (currency ? `${metric}-${currency}` : metric)
