import { type BusinessEvent, type Day, type HotelId, type Instant, touched, type UserId } from '../../kernel/index.ts'
import type { Review, ReviewContext } from './review.ts'
import { bandOf, shownPercent } from './review-score.ts'
import type { ReviewSource } from './review-source.ts'

export const REVIEW_EVENT_TYPES = [
  'hospitality.review_received',
  'hospitality.review_responded',
  'hospitality.review_amended',
] as const
export type ReviewEventType = (typeof REVIEW_EVENT_TYPES)[number]

/** What was amended: the review's own facts, the words of an answer, whose it is to answer; or it, or its answer, was a mistake; or it was none after all. */
export const REVIEW_AMENDMENTS = [
  'CORRECTED',
  'ANSWER_EDITED',
  'ASSIGNED',
  'ANSWER_WITHDRAWN',
  'VOIDED',
  'RESTORED',
] as const

/** The review as the event left it. */
export type ReviewFacts = {
  readonly hotelId: HotelId
  readonly hotelName: string
  readonly source: ReviewSource
  readonly guestName: string | null
  readonly title: string | null
  readonly scorePercent: string | null
  readonly isNegative: boolean | null
  readonly receivedAt: Instant
  readonly receivedOn: Day
  readonly dueAt: Instant
  readonly respondedAt: Instant | null
  readonly respondedOn: Day | null
  readonly respondedBy: UserId | null
  /** Whose it is to answer; null: anybody's. */
  readonly assignedTo: UserId | null
  readonly isTest: boolean
  readonly voided: boolean
  readonly by: UserId
  readonly at: Instant
}

export type ReviewChange = { readonly before: unknown; readonly after: unknown }
export type ReviewExtra = {
  'hospitality.review_received': object
  'hospitality.review_responded': object
  'hospitality.review_amended': {
    readonly what: (typeof REVIEW_AMENDMENTS)[number]
    readonly changes?: Readonly<Record<string, ReviewChange>>
    readonly reason?: string
  }
}
export type ReviewEventOf<T extends ReviewEventType> = BusinessEvent<T, ReviewFacts & ReviewExtra[T]>
export type ReviewEvent = { [T in ReviewEventType]: ReviewEventOf<T> }[ReviewEventType]

/** About the review as it now stands; `days` are those whose figures may have changed by it. */
export function reviewEvent<T extends ReviewEventType>(
  type: T,
  extra: ReviewExtra[T],
  review: Review,
  context: ReviewContext,
  days: readonly Day[],
): ReviewEventOf<T> {
  return { type, subjectId: review.id, days, facts: { ...factsOf(review, context), ...extra } }
}

/** The days that count a review: that of its arrival and that of its answer. */
export function daysOf(...reviews: readonly (Pick<Review, 'receivedOn' | 'answer'> | null)[]): readonly Day[] {
  return touched(...reviews.flatMap((review) => [review?.receivedOn, review?.answer?.on]))
}

function factsOf(review: Review, { at, by }: ReviewContext): ReviewFacts {
  const { hotel, source, guestName, title, score, receivedAt, receivedOn, dueAt, answer, isTest, voidedAt } = review
  return {
    hotelId: hotel.id,
    hotelName: hotel.name,
    source,
    guestName,
    title,
    scorePercent: score && shownPercent(score),
    isNegative: score && bandOf(score) === 'NEGATIVE',
    receivedAt,
    receivedOn,
    dueAt,
    respondedAt: answer?.at ?? null,
    respondedOn: answer?.on ?? null,
    respondedBy: answer?.by?.id ?? null,
    assignedTo: review.assignedTo,
    isTest,
    voided: voidedAt !== null,
    by: by.id,
    at,
  }
}
