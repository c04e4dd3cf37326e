import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'

interface ReleaseHoldProps {
  readonly id: string
  /** What is held, and why. */
  readonly says: string
  readonly onClose: () => void
}

export function ReleaseHold({ id, says, onClose }: ReleaseHoldProps) {
  return (
    <ReasonDialog
      calm
      onClose={onClose}
      title="Release what is held?"
      verb="Release"
      endpoint={contract.payHolds.releaseHold}
      input={(reason) => ({ id, reason })}
      refreshes={PAYOUT_ANSWERS}
      done={(reply) => `${reply.label} is released.`}
    >
      <p>{says}</p>
      Payouts that it stopped can be approved from now on.
    </ReasonDialog>
  )
}
