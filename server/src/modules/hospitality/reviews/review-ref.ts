import { type ReviewId, refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one review; its venture always goes with it. */
export type ReviewRef = { readonly ventureId: VentureId; readonly id: ReviewId }

/** The same answer whether the review does not exist or is somebody else's. */
export function refuseMissingReview(): never {
  return refuse('not_found', 'review.not_found', 'There is no such review for you.')
}
