import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { counted } from '../../../../lib/counted.ts'
import { ReasonDialog } from '../../../../ui/reason-dialog.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'

interface VoidRunProps {
  readonly run: PayoutRunDetail
  readonly onClose: () => void
}

export function VoidRun({ run: { id, counts }, onClose }: VoidRunProps) {
  return (
    <ReasonDialog
      onClose={onClose}
      title={`Void ${counts.DRAFT === 1 ? 'this draft' : `these ${counts.DRAFT} drafts`}?`}
      verb="Void the drafts"
      endpoint={contract.payoutRuns.voidPayoutRun}
      input={(reason) => ({ id, reason })}
      refreshes={PAYOUT_ANSWERS}
      done={(reply) => `${counted(reply.voided, 'draft')} void.`}
    >
      Nobody is paid by them. What was approved before stays, and the period can be paid again.
    </ReasonDialog>
  )
}
