import type { DisputeFact } from '@holdfast/engine/gamification'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = {
  readonly id: string
  readonly first_decided_at: Instant | null
  readonly first_decided_on: Day | null
  readonly first_decided_by: UserId | null
  readonly first_owner_id: UserId | null
  readonly created_by: UserId | null
}

/** Disputes of hotels as they are now. One that no longer counts calls for nothing, as if it had never been decided. */
export async function disputeFacts(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly DisputeFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Row>`
    select g.id, p.first_decided_at, p.first_decided_on, p.first_decided_by, p.first_owner_id, p.created_by
    from unnest(${ids}::uuid[]) as g (id)
    left join hospitality.dispute_facts p on p.venture_id = ${ventureId} and p.dispute_id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'dispute',
    id: row.id,
    firstDecidedAt: row.first_decided_at,
    firstDecidedOn: row.first_decided_on,
    firstDecidedBy: row.first_decided_by,
    ownerId: row.first_owner_id,
    createdBy: row.created_by,
  }))
}
