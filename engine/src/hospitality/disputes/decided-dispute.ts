import { type Day, type Decision, touched } from '../../kernel/index.ts'
import type { DisputeContext, HotelDispute } from './dispute.ts'
import type { DisputeEventOf, DisputeEventType, DisputeExtra, DisputeFacts } from './dispute-events.ts'

/** The usual outcome: `changes` applied, version raised, one event that names the days before and after. */
export function decidedDispute<T extends DisputeEventType>(
  dispute: HotelDispute,
  changes: Partial<HotelDispute>,
  type: T,
  extra: DisputeExtra[T],
  context: DisputeContext,
): Decision<HotelDispute, DisputeEventOf<T>> {
  const next = { ...dispute, ...changes, version: dispute.version + 1 }
  return { next, events: [disputeEvent(type, extra, next, context, daysOfDispute(dispute))] }
}

/** An event about the dispute as it now stands; `before` are the days that it touched until then. */
export function disputeEvent<T extends DisputeEventType>(
  type: T,
  extra: DisputeExtra[T],
  dispute: HotelDispute,
  context: DisputeContext,
  before: readonly (Day | null)[],
): DisputeEventOf<T> {
  const facts = { ...factsOf(dispute, context), ...extra }
  return { type, subjectId: dispute.id, days: touched(...daysOfDispute(dispute), ...before), facts }
}

/** Every day on which some figure counts the dispute: received, decided, first decided. */
export function daysOfDispute(dispute: HotelDispute): readonly (Day | null)[] {
  return [dispute.openedOn, dispute.decidedOn, dispute.firstDecidedOn]
}

function factsOf(dispute: HotelDispute, { by, at }: DisputeContext): DisputeFacts {
  const { currency, recoveredMinor } = dispute
  return {
    hotelId: dispute.hotelId,
    hotelName: dispute.hotelName,
    kind: dispute.kind,
    reference: dispute.reference,
    guestName: dispute.guestName,
    status: dispute.status,
    stage: dispute.stage,
    amount: { minor: dispute.amountMinor, currency },
    recovered: recoveredMinor === null ? null : { minor: recoveredMinor, currency },
    openedOn: dispute.openedOn,
    evidenceDueOn: dispute.evidenceDueOn,
    decidedOn: dispute.decidedOn,
    firstOutcome: dispute.firstOutcome,
    ownerId: dispute.ownerId,
    isTest: dispute.isTest,
    by,
    at,
  }
}
