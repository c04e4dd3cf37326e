import type { Permission } from '../../access/index.ts'
import type { HotelDispute } from './dispute.ts'
import { laterStages } from './dispute-stage.ts'
import { DISPUTE_INTENTIONS, DISPUTE_TRANSITIONS, DISPUTES_UNDER_WAY, type DisputeIntention } from './dispute-status.ts'

/** What a person can do to the dispute now, in the order of the buttons. */
export function nextDisputeSteps({
  status,
  stage,
  voidedAt,
}: Pick<HotelDispute, 'status' | 'stage' | 'voidedAt'>): readonly DisputeIntention[] {
  if (voidedAt !== null) return []
  const possible = new Set<DisputeIntention>([...Object.values(DISPUTE_TRANSITIONS[status]), 'void'])
  if (DISPUTES_UNDER_WAY.includes(status)) possible.add('submit')
  if (laterStages(stage).length === 0) possible.delete('reopen')
  return DISPUTE_INTENTIONS.filter((intention) => possible.has(intention))
}

/** Voiding is a correction: figures and points of its days follow. A new stage is the acquirer's, and ordinary work. */
export function permissionForDispute(wish: DisputeIntention | 'amend' | 'note' | 'evidence'): Permission {
  return wish === 'void' ? 'hotel.manage' : 'hotel.write'
}
