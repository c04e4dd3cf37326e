import { contract } from '@holdfast/contract'
import { useCommand } from '../../../../lib/use-command.ts'
import { ConfirmReason } from '../../../../ui/confirm-reason.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'

interface ReleaseHoldProps {
  readonly id: string
  /** What is held, and why. */
  readonly says: string
  readonly onClose: () => void
}

export function ReleaseHold({ id, says, onClose }: ReleaseHoldProps) {
  const command = useCommand(contract.payHolds.releaseHold, { refreshes: PAYOUT_ANSWERS })
  const confirm = async (reason: string) => {
    const after = await command.mutateAsync({ id, reason }).catch(() => null)
    if (!after) return
    onClose()
    void toast(`${after.label} is released.`)
  }
  return (
    <ConfirmReason
      calm
      onClose={onClose}
      title="Release what is held?"
      verb="Release"
      busy={command.isPending}
      error={command.error}
      onConfirm={confirm}
    >
      <p>{says}</p>
      Payouts that it stopped can be approved from now on.
    </ConfirmReason>
  )
}
