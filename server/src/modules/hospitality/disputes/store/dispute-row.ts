import type {
  DisputeKind,
  DisputeOutcome,
  DisputeStage,
  DisputeStatus,
  HotelDispute,
} from '@holdfast/engine/hospitality'
import type { HotelDisputeId, HotelId, UserId, VentureId } from '@holdfast/engine/kernel'
import type { Selectable } from 'kysely'
import type { DB } from '../../../../generated/schema.ts'

export const DISPUTE_COLUMNS = [
  'venture_id',
  'id',
  'hotel_id',
  'kind',
  'reference',
  'guest_name',
  'amount_minor',
  'currency',
  'opened_on',
  'evidence_due_on',
  'status',
  'stage_name',
  'owner_id',
  'submission_count',
  'submitted_at',
  'first_outcome',
  'first_decided_at',
  'first_decided_on',
  'first_decided_by',
  'first_owner_id',
  'decided_at',
  'decided_on',
  'decided_by',
  'recovered_minor',
  'outcome_notes',
  'created_at',
  'is_test',
  'voided_at',
  'void_reason',
  'version',
] as const

export type DisputeRow = Pick<Selectable<DB['hospitality.disputes']>, (typeof DISPUTE_COLUMNS)[number]>

/** What a row does not say about its dispute. */
type Beside = { readonly hotelName: string; readonly zone: string }

/** The dispute as its rules see it. */
export function toDispute(row: DisputeRow, { hotelName, zone }: Beside): HotelDispute {
  return {
    id: row.id as HotelDisputeId,
    ventureId: row.venture_id as VentureId,
    hotelId: row.hotel_id as HotelId,
    hotelName,
    zone,
    kind: row.kind as DisputeKind,
    reference: row.reference,
    guestName: row.guest_name,
    amountMinor: row.amount_minor,
    currency: row.currency,
    openedOn: row.opened_on,
    evidenceDueOn: row.evidence_due_on,
    status: row.status as DisputeStatus,
    stage: row.stage_name as DisputeStage,
    ownerId: row.owner_id as UserId | null,
    submissionCount: row.submission_count,
    submittedAt: row.submitted_at,
    ...outcomeOf(row),
    createdAt: row.created_at,
    isTest: row.is_test,
    voidedAt: row.voided_at,
    version: row.version,
  }
}

function outcomeOf(row: DisputeRow) {
  return {
    firstOutcome: row.first_outcome as DisputeOutcome | null,
    firstDecidedAt: row.first_decided_at,
    firstDecidedOn: row.first_decided_on,
    firstDecidedBy: row.first_decided_by as UserId | null,
    firstOwnerId: row.first_owner_id as UserId | null,
    decidedAt: row.decided_at,
    decidedOn: row.decided_on,
    decidedBy: row.decided_by as UserId | null,
    recoveredMinor: row.recovered_minor,
    outcomeNotes: row.outcome_notes,
  }
}
