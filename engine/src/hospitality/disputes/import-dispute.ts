import { type Day, refuse, type UserId } from '../../kernel/index.ts'
import { amendDispute, type DisputeAmendment } from './amend-dispute.ts'
import { changeDisputeStatus } from './change-dispute-status.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import { DISPUTE_STATUS_NAMES, DISPUTES_UNDER_WAY, type DisputeStatus } from './dispute-status.ts'
import { type NewDispute, openDispute } from './open-dispute.ts'

/** What a row of a file says; what it leaves blank is undefined and stays as it is. */
export type ImportedDispute = Omit<NewDispute, 'ownerId'> & {
  readonly ownerId?: UserId | undefined
  readonly status?: DisputeStatus | undefined
  readonly decidedOn?: Day | undefined
  readonly recoveredMinor?: number | undefined
  readonly outcomeNotes?: string | undefined
}

/** A file may bring a dispute in any state. Nobody is known to have decided it. */
export function importDispute(said: ImportedDispute, context: DisputeContext): HotelDispute {
  const byNobody = { ...context, by: null }
  return { ...movedTo(openDispute(said, byNobody).next, said, byNobody), version: 1 }
}

/**
 * The same dispute again: what the row says is changed, the rest stays; the very same dispute where it says nothing new.
 * A status moves forward or the row is refused: reopening takes a reason. Refuses what `amendDispute` and
 * `changeDisputeStatus` refuse.
 */
export function reimportDispute(dispute: HotelDispute, said: ImportedDispute, context: DisputeContext): HotelDispute {
  const byNobody = { ...context, by: null }
  const { next } = amendDispute(dispute, amendmentOf(dispute, said), byNobody)
  const moved = movedTo(next, said, byNobody)
  return moved === dispute ? dispute : { ...moved, version: dispute.version + 1 }
}

function amendmentOf(dispute: HotelDispute, said: ImportedDispute): DisputeAmendment {
  const isOver = !DISPUTES_UNDER_WAY.includes(dispute.status)
  return {
    version: dispute.version,
    guestName: said.guestName ?? undefined,
    amountMinor: said.amountMinor,
    openedOn: said.openedOn,
    evidenceDueOn: said.evidenceDueOn ?? undefined,
    ownerId: said.ownerId,
    ...(isOver && { recoveredMinor: said.recoveredMinor, outcomeNotes: said.outcomeNotes }),
  }
}

function movedTo(dispute: HotelDispute, said: ImportedDispute, context: DisputeContext): HotelDispute {
  const { status, decidedOn, recoveredMinor, outcomeNotes } = said
  if (status === undefined || status === dispute.status) return dispute
  if (status === 'OPEN' || (status === 'IN_PROGRESS' && dispute.status !== 'OPEN'))
    refuse(
      'conflict',
      'dispute.goes_back',
      `It is ${DISPUTE_STATUS_NAMES[dispute.status]} here. Reopen it by hand, with the reason.`,
    )
  const ending = { decidedOn, recoveredMinor, outcomeNotes }
  return changeDisputeStatus(dispute, status === 'IN_PROGRESS' ? { status } : { status, ...ending }, context).next
}
