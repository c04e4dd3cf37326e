import { contract, type Endpoint } from '@holdfast/contract'
import { useCommand } from '../../../lib/use-command.ts'

/** What a change of a review makes old: they are read again. */
export const REVIEW_ANSWERS: readonly Endpoint[] = [
  contract.reviews.getReview,
  contract.reviews.listReviews,
  contract.reviews.reviewMetrics,
]

/** An answer, other words for it, whose it is, or corrections. */
export const useChangeReview = () => useCommand(contract.reviews.changeReview, { refreshes: REVIEW_ANSWERS })
