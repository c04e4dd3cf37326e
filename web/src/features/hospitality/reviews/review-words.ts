import type { ReviewRow } from '@holdfast/contract'
import { REVIEW_SOURCE_NAMES, type ReviewBand, type ReviewClock } from '@holdfast/engine/hospitality'

export const BAND_NAMES: Readonly<Record<ReviewBand, string>> = {
  NEGATIVE: 'Negative',
  NEUTRAL: 'Neutral',
  POSITIVE: 'Positive',
}

/** Whose review it is; a guest need not sign. */
export const guestOf = ({ guestName }: Pick<ReviewRow, 'guestName'>): string => guestName ?? 'A guest without a name'

export const sourceName = (source: ReviewRow['source']): string => REVIEW_SOURCE_NAMES[source]

/** "8.7 of 10". */
export const scoreText = (score: ReviewRow['score']): string =>
  score ? `${score.score} of ${score.outOf}` : 'No score'

/** Whole minutes in the largest unit, days from two on: "41 m", "5 h", "3 days". */
export function spanText(minutes: number): string {
  if (minutes < 60) return `${minutes} m`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.floor(hours / 24)} days`
}

export function clockText({ state, minutes }: ReviewClock): string {
  const span = spanText(minutes)
  if (state === 'DUE') return `Due in ${span}`
  if (state === 'OVERDUE') return `${span} overdue`
  return state === 'ANSWERED_IN_TIME' ? `Answered in ${span}` : `Answered late, in ${span}`
}
