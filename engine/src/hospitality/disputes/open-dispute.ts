import {
  businessDay,
  type Day,
  type Decision,
  type HotelDisputeId,
  type HotelId,
  refuse,
  type UserId,
  type VentureId,
} from '../../kernel/index.ts'
import { checkDisputeFigures, checkOpened } from './check-dispute.ts'
import { disputeEvent } from './decided-dispute.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEvent } from './dispute-events.ts'
import type { DisputeKind } from './dispute-kinds.ts'
import type { DisputeStage } from './dispute-stage.ts'

export type NewDispute = {
  readonly id: HotelDisputeId
  readonly ventureId: VentureId
  readonly hotelId: HotelId
  readonly hotelName: string
  readonly zone: string
  readonly currency: string
  readonly kind: DisputeKind
  readonly reference?: string | null | undefined
  readonly guestName?: string | null | undefined
  readonly amountMinor: number
  /** The hotel's today, when it is not said. */
  readonly openedOn?: Day | undefined
  readonly evidenceDueOn?: Day | null | undefined
  /** A chargeback begins as one, everything else as an inquiry. */
  readonly stage?: DisputeStage | undefined
  readonly ownerId?: UserId | null | undefined
  readonly isTest?: boolean | undefined
}

/** An OPEN dispute. Refuses `venture.wrong_type`, and what `checkDisputeFigures` and `checkOpened` refuse. */
export function openDispute(input: NewDispute, context: DisputeContext): Decision<HotelDispute, DisputeEvent> {
  const { at, ventureType } = context
  if (ventureType !== 'HOSPITALITY')
    refuse('forbidden', 'venture.wrong_type', 'Only hospitality ventures have hotel disputes.')
  const dispute: HotelDispute = {
    ...NOTHING_YET,
    id: input.id,
    ventureId: input.ventureId,
    hotelId: input.hotelId,
    hotelName: input.hotelName,
    zone: input.zone,
    currency: input.currency,
    kind: input.kind,
    amountMinor: input.amountMinor,
    reference: input.reference ?? null,
    guestName: input.guestName ?? null,
    openedOn: input.openedOn ?? businessDay(at, input.zone),
    evidenceDueOn: input.evidenceDueOn ?? null,
    stage: input.stage ?? firstStage(input.kind),
    ownerId: input.ownerId ?? null,
    isTest: input.isTest ?? false,
    createdAt: at,
  }
  checkDisputeFigures(dispute)
  checkOpened(dispute.openedOn, dispute, at)
  return { next: dispute, events: [disputeEvent('hospitality.dispute_opened', {}, dispute, context, [])] }
}

function firstStage(kind: DisputeKind): DisputeStage {
  return kind === 'CHARGEBACK' ? 'CHARGEBACK' : 'INQUIRY'
}

const NOTHING_YET = {
  status: 'OPEN',
  submissionCount: 0,
  submittedAt: null,
  firstOutcome: null,
  firstDecidedAt: null,
  firstDecidedOn: null,
  firstDecidedBy: null,
  firstOwnerId: null,
  decidedAt: null,
  decidedOn: null,
  decidedBy: null,
  recoveredMinor: null,
  outcomeNotes: null,
  voidedAt: null,
  version: 1,
} as const
