import { type HotelDispute, stageNumber } from '@holdfast/engine/hospitality'
import type { HotelDisputeId, Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'
import type { DecidedDisputes } from '../imports/decide-disputes.ts'
import type { DisputeImportRow } from '../imports/dispute-import-row.ts'
import { takeIds } from './take-ids.ts'

/** Inserts the disputes of these rows in one statement and answers them with their ids. Nobody entered them by hand. */
export async function insertImportedDisputes(
  tx: Tx,
  now: Instant,
  rows: readonly DisputeImportRow[],
): Promise<readonly HotelDispute[]> {
  if (rows.length === 0) return []
  const ids = await takeIds<HotelDisputeId>(tx, rows.length)
  const made = rows.map(({ dispute }, at) => ({ ...dispute, id: ids[at] ?? dispute.id }))
  const stored = made.map((dispute, at) => ({
    ...importedColumns(dispute),
    venture_id: dispute.ventureId,
    hotel_id: dispute.hotelId,
    currency: dispute.currency,
    kind: dispute.kind,
    reference: dispute.reference,
    stage: stageNumber(dispute.stage),
    stage_name: dispute.stage,
    submission_count: 0,
    is_test: dispute.isTest,
    created_at: now,
    // A dispute with a reference needs no other key.
    import_key: dispute.reference === null ? rows[at]?.key : null,
    import_digest: rows[at]?.digest,
  }))
  await sql`
    insert into hospitality.disputes
    select * from jsonb_populate_recordset(null::hospitality.disputes, ${JSON.stringify(stored)}::jsonb)`.execute(tx)
  return made
}

/** The disputes whose rows say something new, in one statement; where it is the same in other words, the version stays. */
export async function updateImportedDisputes(
  tx: Tx,
  ventureId: string,
  changed: DecidedDisputes['changed'],
): Promise<void> {
  if (changed.length === 0) return
  const rows = changed.map(({ after, digest }) => ({ ...importedColumns(after), import_digest: digest }))
  await sql`
    update hospitality.disputes d set ${sql.join(COLUMNS.map((column) => sql`${sql.ref(column)} = ${sql.ref(`g.${column}`)}`))},
      import_digest = g.import_digest
    from jsonb_populate_recordset(null::hospitality.disputes, ${JSON.stringify(rows)}::jsonb) g
    where d.venture_id = ${ventureId} and d.id = g.id`.execute(tx)
}

/** The columns that a file may say, and the id by which a row is found. */
function importedColumns(dispute: HotelDispute) {
  return {
    id: dispute.id,
    guest_name: dispute.guestName,
    amount_minor: dispute.amountMinor,
    opened_on: dispute.openedOn,
    evidence_due_on: dispute.evidenceDueOn,
    status: dispute.status,
    owner_id: dispute.ownerId,
    first_outcome: dispute.firstOutcome,
    first_decided_at: dispute.firstDecidedAt,
    first_decided_on: dispute.firstDecidedOn,
    first_decided_by: dispute.firstDecidedBy,
    first_owner_id: dispute.firstOwnerId,
    decided_at: dispute.decidedAt,
    decided_on: dispute.decidedOn,
    decided_by: dispute.decidedBy,
    recovered_minor: dispute.recoveredMinor,
    outcome_notes: dispute.outcomeNotes,
    version: dispute.version,
  }
}

const COLUMNS = [
  'guest_name',
  'amount_minor',
  'opened_on',
  'evidence_due_on',
  'status',
  'owner_id',
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
  'version',
] as const satisfies readonly Exclude<keyof ReturnType<typeof importedColumns>, 'id'>[]
