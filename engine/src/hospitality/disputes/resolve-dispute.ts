import { businessDay, type Day, type Decision, unchanged } from '../../kernel/index.ts'
import { checkDecidedOn, checkDisputeFigures } from './check-dispute.ts'
import { decidedDispute } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import type { DisputeEnd, DisputeIntention } from './dispute-status.ts'
import { allowDisputeStep, refuseVoidedDispute } from './dispute-step.ts'

export type Ending = {
  readonly status: DisputeEnd
  readonly outcomeNotes?: string | null | undefined
  /** Not said: all of a dispute that is won, nothing of one that is lost, unknown of one that is closed. */
  readonly recoveredMinor?: number | null | undefined
  /** The hotel's today, when it is not said. */
  readonly decidedOn?: Day | undefined
}

/**
 * OPEN or IN_PROGRESS → WON, LOST or CLOSED_NO_ACTION. The first WON or LOST of a dispute's life is kept for ever and
 * alone is `first`: whoever reopens and decides it again is not rewarded again. Refuses what `allowDisputeStep`,
 * `checkDecidedOn` and `checkDisputeFigures` refuse.
 */
export function resolveDispute(
  dispute: HotelDispute,
  ending: Ending,
  context: DisputeContext,
): Decision<HotelDispute, DisputeEvent> {
  const { status } = ending
  refuseVoidedDispute(dispute)
  if (dispute.status === status) return unchanged(dispute)
  allowDisputeStep(dispute, status, INTENTIONS[status])
  const decidedOn = ending.decidedOn ?? businessDay(context.at, dispute.zone)
  const recoveredMinor = recoveredBy(dispute, ending)
  checkDecidedOn(decidedOn, dispute, context.at)
  checkDisputeFigures({ ...dispute, recoveredMinor })
  const outcomeNotes = ending.outcomeNotes?.trim() || null
  const decided = { decidedAt: context.at, decidedOn, decidedBy: context.by }
  const first = firstOf(dispute, status, decided)
  const changes = { status, ...decided, recoveredMinor, outcomeNotes, ...first }
  const told = { outcome: status, first: first !== null, before: dispute.status, notes: outcomeNotes }
  return decidedDispute(dispute, changes, 'hospitality.dispute_resolved', told, context)
}

function recoveredBy({ amountMinor }: HotelDispute, { status, recoveredMinor }: Ending): number | null {
  if (recoveredMinor !== undefined) return recoveredMinor
  return status === 'WON' ? amountMinor : status === 'LOST' ? 0 : null
}

type Decided = Pick<HotelDispute, 'decidedAt' | 'decidedOn' | 'decidedBy'>

/** null: it was won or lost before, or is closed without either. */
function firstOf(dispute: HotelDispute, status: DisputeEnd, { decidedAt, decidedOn, decidedBy }: Decided) {
  if (status === 'CLOSED_NO_ACTION' || dispute.firstOutcome !== null) return null
  return {
    firstOutcome: status,
    firstDecidedAt: decidedAt,
    firstDecidedOn: decidedOn,
    firstDecidedBy: decidedBy,
    firstOwnerId: dispute.ownerId,
  }
}

const INTENTIONS: Readonly<Record<DisputeEnd, DisputeIntention>> = {
  WON: 'win',
  LOST: 'lose',
  CLOSED_NO_ACTION: 'close',
}
