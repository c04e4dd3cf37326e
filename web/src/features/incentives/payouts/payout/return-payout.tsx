import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import type { PayoutDialogProps } from './payout-dialog-props.ts'

export function ReturnPayout({ payout: { id, version, person }, onClose }: PayoutDialogProps) {
  const command = useCommand(contract.payouts.returnPayout, { refreshes: PAYOUT_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, version, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`The money for ${person.name} is recorded as returned.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Did the money for ${person.name} come back?`}
      verb="Record as returned"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      It is owed to {person.name} again. The days stay locked; void the payout next, and pay the period once more.
    </ConfirmReason>
  )
}
