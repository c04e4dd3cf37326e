import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { REVIEW_ANSWERS } from '../review-answers.ts'
import type { ReviewDialogProps } from './review-dialog-props.ts'

/** An answer that should not have been: somebody else may then be the first. */
export function WithdrawDialog({ review: { id, respondedBy }, onClose }: ReviewDialogProps) {
  const command = useCommand(contract.reviews.withdrawAnswer, { refreshes: REVIEW_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast('The answer is withdrawn. The review waits for its first answer again.')
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title="Withdraw this answer?"
      verb="Withdraw answer"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For an answer that was given by mistake. The pay and points that it brought {respondedBy?.name ?? 'its author'}{' '}
      are taken back, and whoever answers next is the first. Better words need no withdrawal: edit the text.
    </ConfirmReason>
  )
}
