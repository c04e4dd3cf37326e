import { businessDay, type Instant, type ReviewId, type VentureId } from '../../kernel/index.ts'
import { changesOf, checkCorrection, corrected } from './amend-review.ts'
import { checkReview, refuseVoidedReview } from './check-review.ts'
import type { FirstAnswer, Review, ReviewContext, ReviewSaid } from './review.ts'
import { dueAt } from './review-clock.ts'

/** What a row of a file says; null: nothing about that. */
export type ImportedReview = Omit<ReviewSaid, 'receivedOn'> & {
  readonly id: ReviewId
  readonly ventureId: VentureId
  readonly isTest: boolean
  readonly answer: { readonly at: Instant; readonly by: FirstAnswer['by']; readonly text: string | null } | null
}

/** A review as a file brings it, with the answer that it got, by its own day and author. Refuses what `checkReview` refuses. */
export function importReview({ answer, ...said }: ImportedReview, context: ReviewContext): Review {
  const review: Review = {
    ...said,
    receivedOn: businessDay(said.receivedAt, said.hotel.zone),
    dueAt: dueAt(said.receivedAt, said.score, said.hotel),
    assignedTo: null,
    answer: answer && { ...answer, on: businessDay(answer.at, said.hotel.zone) },
    voidedAt: null,
    version: 1,
  }
  checkReview(review, context.at)
  return review
}

/**
 * A review that stands, once a file says something else of it: what the row leaves blank stays, and so does an answer that
 * was given; where there was none, the row's is the first. The very same review when nothing differs. Refuses
 * `review.voided` and what a correction refuses.
 */
export function reimportReview(review: Review, said: ImportedReview, context: ReviewContext): Review {
  refuseVoidedReview(review)
  const { source, externalId, guestName, title, body, language, score, receivedAt, stayOn, hotel } = said
  const facts = { externalId, guestName, title, body, language, score, stayOn }
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
  const next = corrected(review, { hotel, source, receivedAt, ...known })
  const answer = review.answer ?? (said.answer && { ...said.answer, on: businessDay(said.answer.at, hotel.zone) })
  if (answer === review.answer && Object.keys(changesOf(review, next)).length === 0) return review
  const answered = { ...next, answer }
  checkCorrection(review, answered, context)
  return answered
}

/** Whether a file tells of another answer than the one that counts; the first one stays. */
export function tellsOfAnotherAnswer(review: Review, { answer }: ImportedReview): boolean {
  return review.answer !== null && answer !== null && review.answer.at !== answer.at
}
