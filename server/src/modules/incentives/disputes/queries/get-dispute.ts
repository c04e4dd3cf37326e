import type { contract, Dispute, ParsedInput } from '@holdfast/contract'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { isVisible, visiblePeople } from '../../queries/visible-people.ts'
import { disputeView } from '../dispute-view.ts'
import { type DisputeRecord, disputeRecords } from './dispute-records.ts'

export async function getDispute(
  db: Reads,
  caller: Caller,
  { id }: ParsedInput<typeof contract.payDisputes.getDispute>,
): Promise<Dispute> {
  const record = await disputeToShow(db, caller, id)
  return { ...disputeView(caller, record), notes: await notesOf(db, record.ventureId, id) }
}

/** For the payee and whoever may read their pay; for everybody else there is none. */
export async function disputeToShow(db: Reads, caller: Caller, id: string): Promise<DisputeRecord> {
  const [record] = await disputeRecords(db, sql`d.venture_id = any (${caller.scope}::uuid[]) and d.id = ${id}`, 1)
  if (!record || !isVisible(await visiblePeople(db, caller, record.ventureId), record.person.id))
    refuse('not_found', 'dispute.not_found', 'There is no such dispute for you to see.')
  return record
}

async function notesOf(db: Reads, ventureId: VentureId, disputeId: string): Promise<Dispute['notes']> {
  const rows = await sql<Dispute['notes'][number]>`
    select n.id, ${personNamed('n.written_by')} as by, n.written_at as at, n.says from incentives.dispute_notes n
    where n.venture_id = ${ventureId} and n.dispute_id = ${disputeId} order by n.id`.execute(db)
  return rows.rows
}
