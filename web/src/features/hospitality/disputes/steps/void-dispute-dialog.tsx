import { contract } from '@holdfast/contract'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { DISPUTE_ANSWERS } from '../dispute-answers.ts'
import { disputeName } from '../dispute-words.ts'
import type { DisputeDialogProps } from './dispute-step-form.tsx'

/** No state leads out of void, so it is asked before and not undone after. */
export function VoidDisputeDialog({ dispute, onClose }: DisputeDialogProps) {
  const name = disputeName(dispute)
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${name}?`}
      verb="Void dispute"
      endpoint={contract.hotelDisputes.voidHotelDispute}
      input={(reason) => ({ id: dispute.id, reason })}
      refreshes={DISPUTE_ANSWERS}
      done={() => `${name} is void.`}
    >
      For a dispute that was entered by mistake. It leaves every figure, and the points that came from it go too.
      Nothing is deleted, but this cannot be undone.
    </ReasonDialog>
  )
}
