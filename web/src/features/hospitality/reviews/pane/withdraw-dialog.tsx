import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { REVIEW_ANSWERS } from '../review-answers.ts'
import type { ReviewDialogProps } from './review-dialog-props.ts'

/** An answer that should not have been: somebody else may then be the first. */
export function WithdrawDialog({ review: { id, respondedBy }, onClose }: ReviewDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title="Withdraw this answer?"
      verb="Withdraw answer"
      endpoint={contract.reviews.withdrawAnswer}
      input={(reason) => ({ id, reason })}
      refreshes={REVIEW_ANSWERS}
      done={() => 'The answer is withdrawn. The review waits for its first answer again.'}
    >
      For an answer that was given by mistake. The pay and points that it brought {respondedBy?.name ?? 'its author'}{' '}
      are taken back, and whoever answers next is the first. Better words need no withdrawal: edit the text.
    </ReasonDialog>
  )
}
