import { type Decision, refuse } from '../../kernel/index.ts'
import { changesOf, checkCorrection, corrected } from './amend-review.ts'
import type { Review, ReviewContext, ReviewSaid } from './review.ts'
import { daysOf, type ReviewEvent, reviewEvent } from './review-events.ts'

/**
 * A void review that is entered again: it counts again, by what is said of it now, and so does the answer that it got.
 * Refuses `review.exists` for one that counts, and what a correction refuses.
 */
export function restoreReview(
  review: Review,
  said: Omit<ReviewSaid, 'receivedOn'>,
  context: ReviewContext,
): Decision<Review, ReviewEvent> {
  if (review.voidedAt === null)
    refuse('conflict', 'review.exists', 'This review counts already. Open that one instead.', { id: review.id })
  const { hotel, source, externalId, guestName, title, body, language, score, receivedAt, stayOn } = said
  const facts = { hotel, source, externalId, guestName, title, body, language, score, receivedAt, stayOn }
  const next = { ...corrected(review, facts), voidedAt: null }
  checkCorrection(review, next, context)
  const extra = { what: 'RESTORED', changes: changesOf(review, next) } as const
  return { next, events: [reviewEvent('hospitality.review_amended', extra, next, context, daysOf(review, next))] }
}
