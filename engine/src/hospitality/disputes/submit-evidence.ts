import { type Decision, refuse, unchanged } from '../../kernel/index.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import { DISPUTE_STATUS_NAMES, DISPUTES_UNDER_WAY } from './dispute-status.ts'
import { refuseVoidedDispute } from './dispute-step.ts'

/**
 * The evidence went out, for the `number`-th time in all; an OPEN dispute is in progress from then on. The number keeps a
 * request that is sent twice from counting twice. Refuses `dispute.voided`, `dispute.over`, `record.changed`.
 */
export function submitEvidence(
  dispute: HotelDispute,
  { number }: { readonly number: number },
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  refuseVoidedDispute(dispute)
  const { submissionCount, status } = dispute
  if (number === submissionCount) return unchanged(dispute)
  if (!DISPUTES_UNDER_WAY.includes(status))
    refuse(
      'conflict',
      'dispute.over',
      `This dispute is ${DISPUTE_STATUS_NAMES[status]}. Reopen it as a new stage first.`,
    )
  if (number !== submissionCount + 1)
    refuse(
      'conflict',
      'record.changed',
      `Evidence was submitted ${submissionCount} times. Look at the dispute again.`,
      {
        submissionCount,
      },
    )
  const changes = { status: 'IN_PROGRESS', submissionCount: number, submittedAt: context.at } as const
  const told = {
    changes: { submissionCount: { before: submissionCount, after: number }, ...startedBy(dispute) },
    reason: null,
  }
  return decidedDispute(dispute, changes, 'hospitality.dispute_amended', told, context)
}

function startedBy({ status }: HotelDispute) {
  return status === 'IN_PROGRESS' ? {} : { status: { before: status, after: 'IN_PROGRESS' } }
}
