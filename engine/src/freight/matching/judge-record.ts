import type { Evidence } from './evidence.ts'
import { FACTORS, type Factor, factor, neutral } from './factor.ts'
import { loads } from './words.ts'

/** The share of what was measured; of what nobody measured it is neither on time nor late. */
export function judgeOnTime({ measured, met }: Pick<Evidence, 'measured' | 'met'>): Factor {
  if (measured === 0) return neutral('on_time', 'Unknown: no delivery of it was measured in a year.')
  return factor(
    'on_time',
    partOf(FACTORS.on_time, met, measured),
    `On time with ${met} of ${loads(measured)} that ${measured === 1 ? 'was' : 'were'} measured.`,
  )
}

/** A quarter of its loads given back takes everything, and one that was given back late weighs as two. */
export const FALL_OFF_WEIGHT = 4

export function judgeFallOffs({
  delivered,
  fellOff,
  fellOffBadly,
}: Pick<Evidence, 'delivered' | 'fellOff' | 'fellOffBadly'>): Factor {
  const taken = delivered + fellOff
  if (taken === 0) return neutral('fall_offs', 'Unknown: it took no load of yours in a year.')
  const all = FACTORS.fall_offs
  if (fellOff === 0) return factor('fall_offs', all, `Fell off none of ${loads(taken)}.`)
  const kept = Math.max(0, taken - FALL_OFF_WEIGHT * (fellOff + fellOffBadly))
  const late = fellOffBadly === 0 ? '' : `, ${fellOffBadly} of them four hours or less before pickup`
  return factor('fall_offs', partOf(all, kept, taken), `Fell off ${fellOff} of ${loads(taken)}${late}.`)
}

const LOWEST_RATING = 1
const HIGHEST_RATING = 5

export function judgeRating(rating: number | null): Factor {
  if (rating === null) return neutral('rating', 'Nobody rated it.')
  const step = FACTORS.rating / (HIGHEST_RATING - LOWEST_RATING)
  return factor('rating', (rating - LOWEST_RATING) * step, `Rated ${rating} of ${HIGHEST_RATING}.`)
}

/** Whole points for a part of a whole; half a point is one. */
function partOf(points: number, part: number, whole: number): number {
  return Math.round((points * part) / whole)
}
