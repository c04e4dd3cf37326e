import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { disputeName } from '../dispute-words.ts'
import type { DisputeDialogProps } from './dispute-step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidDisputeDialog({ dispute, onClose }: DisputeDialogProps) {
  const command = useCommand(contract.hotelDisputes.voidHotelDispute, { refreshes: DISPUTE_ANSWERS })
  const name = disputeName(dispute)
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id: dispute.id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${name} is void.`)
  }
  return (
    <ConfirmReason
      onClose={onClose}
      title={`Void ${name}?`}
      verb="Void dispute"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      For a dispute that was entered by mistake. It leaves every figure, and the points that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ConfirmReason>
  )
}
