import { type Review, type ReviewContext, reimportReview } from '@holdfast/engine/hospitality'
import { Refusal } from '@holdfast/engine/kernel'
import type { RowRefusal } from '../../../../platform/imports/kind.ts'
import type { ReviewImportRow } from './review-row.ts'

/** A review as it is stored. */
export type StandingReview = {
  readonly review: Review
  /** What the row said that wrote it last; null: nobody's row, it was entered by hand. */
  readonly digest: string | null
}
/** What a row makes of a review that stands; the very same review when it says the same in other words. */
export type ChangedReview = { readonly before: Review; readonly after: Review; readonly digest: string }

/** Refused: the review cannot become what the row says; it is void, or would contradict itself. */
export function changedReview(
  { review }: StandingReview,
  row: ReviewImportRow,
  context: ReviewContext,
): ChangedReview | RowRefusal {
  const isThatDay = row.isDayOnly && row.review.receivedOn === review.receivedOn
  const said = isThatDay ? { ...row.said, receivedAt: review.receivedAt } : row.said
  try {
    return { before: review, after: reimportReview(review, said, context), digest: row.digest }
  } catch (problem) {
    if (problem instanceof Refusal) return { refused: problem.message }
    throw problem
  }
}
