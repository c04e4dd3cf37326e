import type { Day, HotelId, Instant, ReviewId, UserId, VentureId } from '../../kernel/index.ts'
import type { Score } from './review-score.ts'
import type { ReviewSource } from './review-source.ts'

/** The hotel that a review is about: whose clock dates it, and how soon it is to be answered. */
export type ReviewedHotel = {
  readonly id: HotelId
  readonly name: string
  readonly zone: string
  readonly reviewHours: number
  readonly negativeReviewHours: number
  /** It counts no more, and neither do its reviews. */
  readonly isVoid: boolean
}

/** What the guest says; null: unknown. `receivedOn` is the day of `receivedAt` in the hotel's zone. */
export type ReviewSaid = {
  readonly hotel: ReviewedHotel
  readonly source: ReviewSource
  /** What the source calls it. */
  readonly externalId: string | null
  readonly guestName: string | null
  readonly title: string | null
  readonly body: string | null
  /** Such as `en` or `pt-BR`. */
  readonly language: string | null
  readonly score: Score | null
  readonly receivedAt: Instant
  readonly receivedOn: Day
  readonly stayOn: Day | null
}

/** The answer that counts. */
export type FirstAnswer = {
  readonly at: Instant
  /** In the hotel's zone. */
  readonly on: Day
  /** Null: not known, or nobody of the venture. */
  readonly by: { readonly id: UserId; readonly name: string } | null
  /** As it reads now; null: not known. */
  readonly text: string | null
}

export type Review = ReviewSaid & {
  readonly id: ReviewId
  readonly ventureId: VentureId
  readonly dueAt: Instant
  readonly assignedTo: UserId | null
  readonly answer: FirstAnswer | null
  readonly isTest: boolean
  readonly voidedAt: Instant | null
  readonly version: number
}

/** Who does it, and when. */
export type ReviewContext = { readonly at: Instant; readonly by: { readonly id: UserId; readonly name: string } }
