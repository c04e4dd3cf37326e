import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'

interface VoidRunProps {
  readonly run: PayoutRunDetail
  readonly onClose: () => void
}

export function VoidRun({ run: { id, counts }, onClose }: VoidRunProps) {
  const command = useCommand(contract.payoutRuns.voidPayoutRun, { refreshes: PAYOUT_ANSWERS })
  const confirm = async (reason: string) => {
    const done = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!done) return
    onClose()
    void toast(`${counted(done.voided, 'draft')} void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${counts.DRAFT === 1 ? 'this draft' : `these ${counts.DRAFT} drafts`}?`}
      verb="Void the drafts"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      Nobody is paid by them. What was approved before stays, and the period can be paid again.
    </ConfirmReason>
  )
}
