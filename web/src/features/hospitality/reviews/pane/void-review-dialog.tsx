import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { REVIEW_ANSWERS } from '../review-answers.ts'
import type { ReviewDialogProps } from './review-dialog-props.ts'

/** Nothing leads out of void, so it is asked before and not undone after. */
export function VoidReviewDialog({ review: { id }, onClose }: ReviewDialogProps) {
  const command = useCommand(contract.reviews.voidReview, { refreshes: REVIEW_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast('The review is void.')
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title="Void this review?"
      verb="Void review"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a review that was entered by mistake. It leaves every figure, and the pay and points that its answer brought
      go too. Nothing is deleted, but this cannot be undone.
    </ConfirmReason>
  )
}
