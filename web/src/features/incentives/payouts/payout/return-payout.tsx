import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import type { PayoutDialogProps } from './payout-dialog-props.ts'

export function ReturnPayout({ payout: { id, version, person }, onClose }: PayoutDialogProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Did the money for ${person.name} come back?`}
      verb="Record as returned"
      endpoint={contract.payouts.returnPayout}
      input={(reason) => ({ id, version, reason })}
      refreshes={PAYOUT_ANSWERS}
      done={() => `The money for ${person.name} is recorded as returned.`}
    >
      It is owed to {person.name} again. The days stay locked; void the payout next, and pay the period once more.
    </ReasonDialog>
  )
}
