import type { ReviewRow } from '@holdfast/contract'
import { type ReviewBand, type ReviewClock, reviewClock } from '@holdfast/engine/hospitality'
import { State, type StateKind } from '../../../ui/state.tsx'
import { clockText, scoreText } from './review-words.ts'

const BANDS: Readonly<Record<ReviewBand, StateKind>> = { NEGATIVE: 'low', NEUTRAL: 'none', POSITIVE: 'ok' }
/** Less than this is left: it is to be answered before the shift is over. */
const SOON_MINUTES = 6 * 60

/** What the guest gave, as the guest gave it; the picture says how good that is. */
export const ScoreState = ({
  score,
  plain = false,
}: {
  readonly score: ReviewRow['score']
  readonly plain?: boolean
}) => (
  <State kind={score ? BANDS[score.band] : 'none'} plain={plain}>
    {scoreText(score)}
  </State>
)

interface ClockStateProps {
  readonly review: Pick<ReviewRow, 'receivedAt' | 'dueAt' | 'respondedAt'>
  /** In milliseconds. */
  readonly now: number
  readonly plain?: boolean
}

export function ClockState({ review, now, plain = false }: ClockStateProps) {
  const clock = reviewClock(review, review.respondedAt, new Date(now).toISOString())
  return (
    <State kind={kindOf(clock)} plain={plain}>
      {clockText(clock)}
    </State>
  )
}

function kindOf({ state, minutes }: ReviewClock): StateKind {
  if (state === 'OVERDUE') return 'late'
  if (state === 'DUE') return minutes < SOON_MINUTES ? 'warn' : 'info'
  return state === 'ANSWERED_IN_TIME' ? 'ok' : 'none'
}
