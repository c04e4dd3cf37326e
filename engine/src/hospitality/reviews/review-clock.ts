import type { Instant } from '../../kernel/index.ts'
import type { Review, ReviewedHotel } from './review.ts'
import { bandOf, type Score } from './review-score.ts'

/** When an answer is due: so many hours after the review came, fewer for a negative one. */
export function dueAt(receivedAt: Instant, score: Score | null, hotel: ReviewedHotel): Instant {
  const isNegative = score !== null && bandOf(score) === 'NEGATIVE'
  return new Date(
    Date.parse(receivedAt) + (isNegative ? hotel.negativeReviewHours : hotel.reviewHours) * HOUR_MS,
  ).toISOString()
}

export const CLOCK_STATES = ['DUE', 'OVERDUE', 'ANSWERED_IN_TIME', 'ANSWERED_LATE'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

/** Whole minutes, cut: until it is due, since it was due, or from its arrival to the first answer. */
export type ReviewClock = { readonly state: ClockState; readonly minutes: number }

/** An answer at the very moment that is due is in time; a review is overdue from the moment after. */
export function reviewClock(
  review: Pick<Review, 'receivedAt' | 'dueAt'>,
  answeredAt: Instant | null,
  now: Instant,
): ReviewClock {
  const { receivedAt, dueAt: due } = review
  if (answeredAt !== null)
    return { state: answeredAt <= due ? 'ANSWERED_IN_TIME' : 'ANSWERED_LATE', minutes: minutes(receivedAt, answeredAt) }
  return now <= due ? { state: 'DUE', minutes: minutes(now, due) } : { state: 'OVERDUE', minutes: minutes(due, now) }
}

/** What has waited longer than this is pressing, whatever the hotel allows (verticals.md §3.3). */
export const LONG_WAIT_HOURS = 48

const HOUR_MS = 3_600_000

function minutes(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 60_000))
}
