import { businessDay, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { refuseVoidedReview, requireVersion } from './check-review.ts'
import type { FirstAnswer, Review, ReviewContext } from './review.ts'
import { daysOf, type ReviewEvent, reviewEvent } from './review-events.ts'

/**
 * The first answer counts, by its own day, to its author. The same answer of the same person again changes nothing;
 * another one is refused as `review.answered` with who answered and when.
 */
export function answerReview(review: Review, text: string, context: ReviewContext): Decision<Review, ReviewEvent> {
  refuseVoidedReview(review)
  const { answer } = review
  if (answer !== null) {
    if (answer.text === text && (answer.by === null || answer.by.id === context.by.id)) return unchanged(review)
    return refuseAnswered(answer, review.version)
  }
  const given = { at: context.at, on: businessDay(context.at, review.hotel.zone), by: context.by, text }
  const next = { ...review, answer: given, version: review.version + 1 }
  return { next, events: [reviewEvent('hospitality.review_responded', {}, next, context, daysOf(next))] }
}

/** Other words for an answer that was given: who answered and when stay as they are, so that no figure changes. */
export function editAnswer(
  review: Review,
  { text, version }: { readonly text: string; readonly version: number },
  context: ReviewContext,
): Decision<Review, ReviewEvent> {
  refuseVoidedReview(review)
  const answer = requireAnswer(review)
  if (answer.text === text) return unchanged(review)
  requireVersion(review, version)
  const next = { ...review, answer: { ...answer, text }, version: review.version + 1 }
  const changes = { responseText: { before: answer.text, after: text } }
  const event = reviewEvent('hospitality.review_amended', { what: 'ANSWER_EDITED', changes }, next, context, [])
  return { next, events: [event] }
}

/** An answer that was a mistake: what it earned is taken back, and the next answer is the first one. */
export function withdrawAnswer(review: Review, reason: string, context: ReviewContext): Decision<Review, ReviewEvent> {
  refuseVoidedReview(review)
  const answer = requireAnswer(review)
  const next = { ...review, answer: null, version: review.version + 1 }
  const changes = {
    respondedBy: { before: answer.by, after: null },
    responseText: { before: answer.text, after: null },
  }
  const extra = { what: 'ANSWER_WITHDRAWN', reason, changes } as const
  return { next, events: [reviewEvent('hospitality.review_amended', extra, next, context, daysOf(review, next))] }
}

function requireAnswer({ answer }: Review): FirstAnswer {
  return answer ?? refuse('conflict', 'review.not_answered', 'Nobody has answered this review yet. Answer it first.')
}

function refuseAnswered({ by, at }: FirstAnswer, version: number): never {
  return refuse(
    'conflict',
    'review.answered',
    `${by?.name ?? 'Somebody'} answered this review already, and the first answer counts. Read it, and edit its text if it needs more.`,
    { respondedBy: by, respondedAt: at, version },
  )
}
