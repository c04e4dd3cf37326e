import { businessDay, type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { checkReview, refuseVoidedReview, requireVersion } from './check-review.ts'
import type { Review, ReviewContext, ReviewSaid } from './review.ts'
import { dueAt } from './review-clock.ts'
import { daysOf, type ReviewChange, type ReviewEvent, reviewEvent } from './review-events.ts'

/** Only what is given is corrected; null makes it unknown. */
export type ReviewAmendment = {
  readonly [K in Exclude<keyof ReviewSaid, 'receivedOn'>]?: ReviewSaid[K] | undefined
} & {
  /** The version that the editor saw. */
  readonly version: number
}

/**
 * Corrects what a review says. Another score, time or hotel makes it due at another time. A correction that changes
 * nothing emits nothing, whatever its version. Refuses `record.changed`, `review.answer_dated` and what `checkReview` refuses.
 */
export function amendReview(
  review: Review,
  { version, ...given }: ReviewAmendment,
  context: ReviewContext,
): Decision<Review, ReviewEvent> {
  refuseVoidedReview(review)
  const next = corrected(review, given)
  const changes = changesOf(review, next)
  if (Object.keys(changes).length === 0) return unchanged(review)
  requireVersion(review, version)
  checkCorrection(review, next, context)
  const extra = { what: 'CORRECTED', changes } as const
  return { next, events: [reviewEvent('hospitality.review_amended', extra, next, context, daysOf(review, next))] }
}

/** What is refused of a correction, by hand or by a file. */
export function checkCorrection(review: Review, next: Review, { at }: ReviewContext): void {
  if (review.answer !== null && next.hotel.zone !== review.hotel.zone)
    refuse(
      'conflict',
      'review.answer_dated',
      'This review was answered on a day of its hotel’s clock, and the other hotel keeps another one. Withdraw the answer first.',
      { field: 'hotelId' },
    )
  checkReview(next, at)
}

/** The review with other facts: its day and when it is due follow from them. */
export function corrected(review: Review, given: Partial<Omit<ReviewAmendment, 'version'>>): Review {
  const said = { ...review, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
  const { hotel, receivedAt, score } = said
  const isClockSame = hotel.id === review.hotel.id && receivedAt === review.receivedAt && isSame(score, review.score)
  return {
    ...said,
    receivedOn: businessDay(receivedAt, hotel.zone),
    // Hours that the hotel changed since do not move what was due already.
    dueAt: isClockSame ? review.dueAt : dueAt(receivedAt, score, hotel),
    version: review.version + 1,
  }
}

const FIELDS = [
  'source',
  'externalId',
  'guestName',
  'title',
  'body',
  'language',
  'score',
  'receivedAt',
  'stayOn',
] as const

export function changesOf(before: Review, after: Review): Readonly<Record<string, ReviewChange>> {
  const changed = FIELDS.filter((field) => !isSame(before[field], after[field]))
  const others = changed.map((field) => [field, { before: before[field], after: after[field] }] as const)
  const hotel = { before: before.hotel.name, after: after.hotel.name }
  return Object.fromEntries(before.hotel.id === after.hotel.id ? others : [['hotel', hotel], ...others])
}

/** Scores are compared by what they say. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || (typeof before === 'object' && JSON.stringify(before) === JSON.stringify(after))
}
