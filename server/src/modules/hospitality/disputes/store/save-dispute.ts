import { type HotelDispute, stageNumber } from '@holdfast/engine/hospitality'
import { refuse, type UserId } from '@holdfast/engine/kernel'
import { knownPerson } from '../../../../platform/db/known-person.ts'
import { constraintOf } from '../../../../platform/db/sqlstate.ts'
import type { Tx } from '../../../../platform/db/tx.ts'

/** Refuses `dispute.reference_taken`. */
export async function insertDispute(tx: Tx, dispute: HotelDispute, creator: UserId): Promise<void> {
  await referencedOnce(dispute, () =>
    tx
      .insertInto('hospitality.disputes')
      .values({
        ...columnsOf(dispute),
        venture_id: dispute.ventureId,
        id: dispute.id,
        hotel_id: dispute.hotelId,
        currency: dispute.currency,
        created_at: dispute.createdAt,
        created_by: knownPerson(dispute.ventureId, creator),
        is_test: dispute.isTest,
      })
      .execute(),
  )
}

type Voiding = { readonly voided_by: string | null; readonly void_reason: string }

/** Writes what a decision changed; one that changed nothing writes nothing. Refuses `dispute.reference_taken`. */
export async function saveDispute(tx: Tx, before: HotelDispute, next: HotelDispute, voiding?: Voiding): Promise<void> {
  if (next === before) return
  await referencedOnce(next, () =>
    tx
      .updateTable('hospitality.disputes')
      .set({ ...columnsOf(next), ...voiding })
      .where('venture_id', '=', next.ventureId)
      .where('id', '=', next.id)
      .execute(),
  )
}

async function referencedOnce(dispute: HotelDispute, write: () => Promise<unknown>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (constraintOf(error) === 'disputes_reference')
      refuse(
        'conflict',
        'dispute.reference_taken',
        `Another dispute of this hotel and kind has the reference ${dispute.reference}. Open that one instead.`,
        { field: 'reference' },
      )
    throw error
  }
}

/** The columns of what rules decide. */
function columnsOf(dispute: HotelDispute) {
  return {
    kind: dispute.kind,
    reference: dispute.reference,
    guest_name: dispute.guestName,
    amount_minor: dispute.amountMinor,
    opened_on: dispute.openedOn,
    evidence_due_on: dispute.evidenceDueOn,
    status: dispute.status,
    stage: stageNumber(dispute.stage),
    stage_name: dispute.stage,
    owner_id: dispute.ownerId,
    submission_count: dispute.submissionCount,
    submitted_at: dispute.submittedAt,
    ...outcomeColumns(dispute),
    voided_at: dispute.voidedAt,
    version: dispute.version,
  }
}

function outcomeColumns(dispute: HotelDispute) {
  return {
    first_outcome: dispute.firstOutcome,
    first_decided_at: dispute.firstDecidedAt,
    first_decided_on: dispute.firstDecidedOn,
    first_decided_by: knownPerson(dispute.ventureId, dispute.firstDecidedBy),
    first_owner_id: dispute.firstOwnerId,
    decided_at: dispute.decidedAt,
    decided_on: dispute.decidedOn,
    decided_by: knownPerson(dispute.ventureId, dispute.decidedBy),
    recovered_minor: dispute.recoveredMinor,
    outcome_notes: dispute.outcomeNotes,
  }
}
