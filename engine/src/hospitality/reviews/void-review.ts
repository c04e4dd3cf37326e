import { type Decision, unchanged } from '../../kernel/index.ts'
import type { Review, ReviewContext } from './review.ts'
import { daysOf, type ReviewEvent, reviewEvent } from './review-events.ts'

/** Takes a mistaken review out of every figure, with what its answer earned. Voiding it again changes nothing. */
export function voidReview(review: Review, reason: string, context: ReviewContext): Decision<Review, ReviewEvent> {
  if (review.voidedAt !== null) return unchanged(review)
  const next = { ...review, voidedAt: context.at, version: review.version + 1 }
  const extra = { what: 'VOIDED', reason } as const
  return { next, events: [reviewEvent('hospitality.review_amended', extra, next, context, daysOf(review))] }
}
