import { type Instant, refuse } from '../../kernel/index.ts'
import type { Review } from './review.ts'

/** A person's clock may run ahead of ours by 5 minutes. */
const CLOCK_TOLERANCE_MS = 5 * 60_000

/**
 * Refuses `review.time_in_future`, `review.answered_before_received`, and `review.empty` for one that says nothing: no
 * score, no title, no text.
 */
export function checkReview(
  review: Pick<Review, 'score' | 'title' | 'body' | 'receivedAt' | 'answer'>,
  now: Instant,
): void {
  const { score, title, body, receivedAt, answer } = review
  if (score === null && title === null && body === null)
    refuse('refused', 'review.empty', 'This review says nothing. Enter its score, its title or its text.')
  for (const [field, time] of [
    ['receivedAt', receivedAt],
    ['respondedAt', answer?.at],
  ] as const)
    if (time !== undefined && Date.parse(time) - Date.parse(now) > CLOCK_TOLERANCE_MS)
      refuse('refused', 'review.time_in_future', 'This is still to come. Enter when it was.', { field, time, now })
  if (answer && answer.at < receivedAt)
    refuse('refused', 'review.answered_before_received', 'A review is answered after it came. Check the two times.', {
      field: 'respondedAt',
      receivedAt,
      respondedAt: answer.at,
    })
}

/** Refuses `review.voided`, and `hotel.voided` for one of a hotel that counts no more. */
export function refuseVoidedReview({ voidedAt, hotel }: Pick<Review, 'voidedAt' | 'hotel'>): void {
  if (voidedAt !== null)
    refuse('conflict', 'review.voided', 'This review is void. Enter it again by hand if it is real.')
  if (hotel.isVoid)
    refuse(
      'conflict',
      'hotel.voided',
      `${hotel.name} is void, and its reviews count in no figure. Nothing is done to them any more.`,
    )
}

/** Refuses `record.changed`: somebody else changed it since the editor looked. */
export function requireVersion({ version }: Pick<Review, 'version'>, seen: number): void {
  if (seen !== version)
    refuse('conflict', 'record.changed', 'Somebody changed this review meanwhile. Look at it again before you save.', {
      version,
    })
}
