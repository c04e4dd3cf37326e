import { businessDay, type Decision, type ReviewId, type VentureId } from '../../kernel/index.ts'
import { checkReview } from './check-review.ts'
import type { Review, ReviewContext, ReviewSaid } from './review.ts'
import { dueAt } from './review-clock.ts'
import { daysOf, type ReviewEvent, reviewEvent } from './review-events.ts'

export type NewReview = Omit<ReviewSaid, 'receivedOn'> & {
  readonly id: ReviewId
  readonly ventureId: VentureId
  readonly isTest: boolean
}

/** A review that waits for its answer. Refuses what `checkReview` refuses. */
export function receiveReview(given: NewReview, context: ReviewContext): Decision<Review, ReviewEvent> {
  const next: Review = {
    ...given,
    receivedOn: businessDay(given.receivedAt, given.hotel.zone),
    dueAt: dueAt(given.receivedAt, given.score, given.hotel),
    assignedTo: null,
    answer: null,
    voidedAt: null,
    version: 1,
  }
  checkReview(next, context.at)
  return { next, events: [reviewEvent('hospitality.review_received', {}, next, context, daysOf(next))] }
}
