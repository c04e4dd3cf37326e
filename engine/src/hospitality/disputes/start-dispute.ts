import { type Decision, unchanged } from '../../kernel/index.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import { allowDisputeStep, refuseVoidedDispute } from './dispute-step.ts'

/** OPEN → IN_PROGRESS: somebody works on it. */
export function startDispute(dispute: HotelDispute, context: DisputeContext): Decision<HotelDispute, DisputeEvent> {
  refuseVoidedDispute(dispute)
  if (dispute.status === 'IN_PROGRESS') return unchanged(dispute)
  allowDisputeStep(dispute, 'IN_PROGRESS', 'start')
  const changes = { status: { before: dispute.status, after: 'IN_PROGRESS' } }
  const amended = { changes, reason: null }
  return decidedDispute(dispute, { status: 'IN_PROGRESS' }, 'hospitality.dispute_amended', amended, context)
}
