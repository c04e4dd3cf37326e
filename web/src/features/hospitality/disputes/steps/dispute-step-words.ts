import type { HotelDispute } from '@holdfast/contract'
import { DISPUTE_INTENTIONS, type DisputeIntention } from '@holdfast/engine/hospitality'
import {
  type Icon,
  IconArchive,
  IconCheck,
  IconPlayerPlay,
  IconRotate,
  IconSend,
  IconTrash,
  IconX,
} from '@tabler/icons-react'

export const DISPUTE_STEP_WORDS: Readonly<Record<DisputeIntention, { readonly verb: string; readonly Icon: Icon }>> = {
  start: { verb: 'Begin work', Icon: IconPlayerPlay },
  submit: { verb: 'Evidence submitted', Icon: IconSend },
  win: { verb: 'Won', Icon: IconCheck },
  lose: { verb: 'Lost', Icon: IconX },
  close: { verb: 'Close without action', Icon: IconArchive },
  reopen: { verb: 'Reopen as a new stage', Icon: IconRotate },
  void: { verb: 'Void dispute…', Icon: IconTrash },
}

/** All that the server allows, in the order of the rules. */
export const disputeStepsOf = ({ can }: Pick<HotelDispute, 'can'>): readonly DisputeIntention[] =>
  DISPUTE_INTENTIONS.filter((step) => can[step] === true)

/** The one step that the page offers first: to begin, to send the evidence, then to say how it ended. */
export function primaryDisputeStep(dispute: Pick<HotelDispute, 'can' | 'submittedAt'>): DisputeIntention | null {
  const steps = disputeStepsOf(dispute).filter((step) => step !== 'void' && step !== 'reopen')
  if (dispute.submittedAt !== null && steps.includes('win')) return 'win'
  return steps[0] ?? null
}
