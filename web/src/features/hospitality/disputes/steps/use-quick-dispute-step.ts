import { contract, type HotelDispute } from '@holdfast/contract'
import type { DisputeIntention } from '@holdfast/engine/hospitality'
import { useCommand } from '../../../../lib/use-command.ts'
import { toast } from '../../../../ui/toast.tsx'
import { DISPUTE_ANSWERS, useChangeDispute } from '../dispute-answers.ts'
import { disputeName } from '../dispute-words.ts'

/** Steps that ask nothing happen at one click: to begin, and to note that the evidence went out. */
export function useQuickDisputeStep(dispute: HotelDispute) {
  const { id, submissionCount } = dispute
  const change = useChangeDispute()
  const submit = useCommand(contract.hotelDisputes.submitDisputeEvidence, { refreshes: DISPUTE_ANSWERS })
  const take = async (step: DisputeIntention): Promise<void> => {
    const name = disputeName(dispute)
    const asked =
      step === 'submit'
        ? submit.mutateAsync({ id, number: submissionCount + 1 })
        : change.mutateAsync({ id, status: 'IN_PROGRESS' })
    const after = await asked.catch(() => null)
    if (after) void toast(step === 'submit' ? `Evidence of ${name} is sent.` : `${name} is in progress.`)
  }
  const isQuick = (step: DisputeIntention) => step === 'start' || step === 'submit'
  return { isQuick, take, error: change.error ?? submit.error, taking: change.isPending || submit.isPending }
}
