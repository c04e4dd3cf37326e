import { type Decision, type UserId, unchanged } from '../../kernel/index.ts'
import { refuseVoidedReview } from './check-review.ts'
import type { Review, ReviewContext } from './review.ts'
import { type ReviewEvent, reviewEvent } from './review-events.ts'

/** Whose it is to answer; null: anybody's. Somebody who answers need not be the one. */
export function assignReview(
  review: Review,
  assignee: { readonly id: UserId; readonly name: string } | null,
  context: ReviewContext,
): Decision<Review, ReviewEvent> {
  refuseVoidedReview(review)
  if (review.assignedTo === (assignee?.id ?? null)) return unchanged(review)
  const next = { ...review, assignedTo: assignee?.id ?? null, version: review.version + 1 }
  const changes = { assignedTo: { before: review.assignedTo, after: assignee?.name ?? null } }
  return { next, events: [reviewEvent('hospitality.review_amended', { what: 'ASSIGNED', changes }, next, context, [])] }
}
