import type { Review as ReviewView } from '@holdfast/contract'
import { possibleWishes, type Review } from '@holdfast/engine/hospitality'
import type { Caller } from '../../../platform/caller.ts'
import { type Judged, mayDoToReview } from './policy.ts'
import { type ListedReview, toReviewRow } from './queries/listed-review.ts'
import { utc } from './utc.ts'

/** A review with its answers and what happened to it, the latest first. */
export type ShownReview = ListedReview & {
  readonly answers: ReviewView['answers']
  readonly timeline: ReviewView['timeline']
}

export function toReviewView(caller: Caller, review: Review, judged: Judged, row: ShownReview): ReviewView {
  return {
    ...toReviewRow(row, caller.now),
    body: row.body,
    language: row.language,
    stayOn: row.stay_on,
    respondedOn: row.responded_on,
    responseText: row.response_text,
    answers: row.answers.map((answer) => ({ ...answer, at: utc(answer.at) })),
    timeline: row.timeline.map((moment) => ({ ...moment, at: utc(moment.at), facts: { ...moment.facts } })),
    voided: review.voidedAt && row.void_reason ? { at: review.voidedAt, reason: row.void_reason } : null,
    version: review.version,
    can: Object.fromEntries(possibleWishes(review).map((wish) => [wish, mayDoToReview(caller, wish, judged)])),
  }
}
