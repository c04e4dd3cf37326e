import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { REVIEW_ANSWERS } from '../review-answers.ts'
import type { ReviewDialogProps } from './review-dialog-props.ts'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidReviewDialog({ review: { id }, onClose }: ReviewDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title="Void this review?"
      verb="Void review"
      endpoint={contract.reviews.voidReview}
      input={(reason) => ({ id, reason })}
      refreshes={REVIEW_ANSWERS}
      done={() => 'The review is void.'}
    >
      For a review that was entered by mistake. It leaves every figure, and the pay and points that its answer brought
      go too. Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
