import type { Decision } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import { DISPUTE_TRANSITIONS, type DisputeIntention } from './dispute-status.ts'
import { type Reopening, reopenDispute } from './reopen-dispute.ts'
import { type Ending, resolveDispute } from './resolve-dispute.ts'
import { startDispute } from './start-dispute.ts'

export type DisputeStatusRequest = Ending | ({ readonly status: 'IN_PROGRESS' } & Reopening)

/** The one way from a requested status to its intention, for every writer of a dispute. */
export function changeDisputeStatus(
  dispute: HotelDispute,
  request: DisputeStatusRequest,
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  if (request.status !== 'IN_PROGRESS') return resolveDispute(dispute, request, context)
  return disputeIntention(dispute, 'IN_PROGRESS') === 'start'
    ? startDispute(dispute, context)
    : reopenDispute(dispute, request, context)
}

/** What a requested status means for a dispute as it stands; for a step that is refused, what it would have to mean. */
export function disputeIntention(
  { status }: Pick<HotelDispute, 'status'>,
  to: DisputeStatusRequest['status'],
): DisputeIntention {
  return DISPUTE_TRANSITIONS[status][to] ?? USUAL[to]
}

const USUAL: Readonly<Record<DisputeStatusRequest['status'], DisputeIntention>> = {
  IN_PROGRESS: 'reopen',
  WON: 'win',
  LOST: 'lose',
  CLOSED_NO_ACTION: 'close',
}
