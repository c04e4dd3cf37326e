import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { Confirm } from '../../../../ui/confirm.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS } from '../payout-answers.ts'
import type { DisputeDialogProps } from './dispute-dialog-props.ts'

export function WithdrawDispute({ dispute: { id, version }, onClose }: DisputeDialogProps) {
  const { mutate, isPending, error } = useCommand(contract.payDisputes.withdrawDispute, {
    refreshes: DISPUTE_ANSWERS,
    onDone: () => {
      onClose()
      void toast('Your dispute is withdrawn.')
    },
  })
  return (
    <Confirm
      opened
      onClose={onClose}
      title="Withdraw this dispute?"
      verb="Withdraw"
      onConfirm={() => mutate({ id, version })}
      busy={isPending}
      error={error}
    >
      The line is right as it stands. You can dispute it again if you change your mind.
    </Confirm>
  )
}
