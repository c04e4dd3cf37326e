import type { DisputeStatus } from '@holdfast/engine/incentives'
import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Tx } from '../../../../platform/db/tx.ts'

type Place = { readonly ventureId: VentureId; readonly id: string }
type Settled = {
  readonly status: Exclude<DisputeStatus, 'OPEN'>
  readonly by: UserId
  readonly at: Instant
  readonly resolution: string
  readonly adjustmentId: string | null
}

export async function settleDispute(tx: Tx, { ventureId, id }: Place, settled: Settled): Promise<void> {
  await sql`
    update incentives.disputes set status = ${settled.status}, resolved_by = ${settled.by}, resolved_at = ${settled.at},
      resolution = ${settled.resolution}, adjustment_id = ${settled.adjustmentId}::uuid, version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

export async function giveTo(tx: Tx, { ventureId, id }: Place, ownerId: UserId | null): Promise<void> {
  await sql`
    update incentives.disputes set owner_id = ${ownerId}::uuid, version = version + 1
    where venture_id = ${ventureId} and id = ${id}`.execute(tx)
}

type Note = { readonly says: string; readonly by: UserId; readonly at: Instant }

export async function insertNote(tx: Tx, { ventureId, id }: Place, { says, by, at }: Note): Promise<void> {
  await sql`
    insert into incentives.dispute_notes (venture_id, dispute_id, says, written_by, written_at)
    values (${ventureId}, ${id}, ${says}, ${by}, ${at})`.execute(tx)
}
