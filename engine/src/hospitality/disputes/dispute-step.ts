import { refuse } from '../../kernel/index.ts'
import type { HotelDispute } from './dispute.ts'
import {
  DISPUTE_STATUS_NAMES,
  DISPUTE_TRANSITIONS,
  type DisputeIntention,
  type DisputeStatus,
} from './dispute-status.ts'

/**
 * Passes when the table allows `intention` to bring the dispute to `to`.
 * Refuses (conflict) `dispute.voided`, `dispute.illegal_step`.
 */
export function allowDisputeStep(dispute: HotelDispute, to: DisputeStatus, intention: DisputeIntention): void {
  refuseVoidedDispute(dispute)
  if (DISPUTE_TRANSITIONS[dispute.status][to] === intention) return
  refuse('conflict', 'dispute.illegal_step', sentence(dispute.status, to), { from: dispute.status, to })
}

export function refuseVoidedDispute({ voidedAt }: Pick<HotelDispute, 'voidedAt'>): void {
  if (voidedAt !== null)
    refuse('conflict', 'dispute.voided', 'This dispute is void. Enter it again as a new dispute if it is real.')
}

/** Refuses `dispute.reason_missing`; answers the reason without blanks around it. */
export function disputeReason(text: string | undefined): string {
  const reason = text?.trim() ?? ''
  if (reason === '') refuse('refused', 'dispute.reason_missing', 'Give a reason.')
  return reason
}

function sentence(from: DisputeStatus, to: DisputeStatus): string {
  const refusal = `This dispute is ${DISPUTE_STATUS_NAMES[from]} and cannot become ${DISPUTE_STATUS_NAMES[to]}.`
  const hint = HINTS[from]
  return hint === undefined ? refusal : `${refusal} ${hint}`
}

const DECIDED = 'Reopen it as a new stage first.'
const HINTS: Readonly<Partial<Record<DisputeStatus, string>>> = {
  WON: DECIDED,
  LOST: DECIDED,
  CLOSED_NO_ACTION: 'Enter a new dispute if it is contested again.',
}
