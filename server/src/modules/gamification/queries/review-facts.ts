import type { ReviewFact } from '@holdfast/engine/gamification'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

type Row = {
  readonly id: string
  readonly responded_at: Instant | null
  readonly responded_on: Day | null
  readonly responded_by: UserId | null
}

/** The reviews as they are now. One that no longer counts calls for nothing, as if nobody had answered it. */
export async function reviewFacts(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly ReviewFact[]> {
  if (ids.length === 0) return []
  const found = await sql<Row>`
    select g.id, r.responded_at, r.responded_on, r.responded_by from unnest(${ids}::uuid[]) as g (id)
    left join hospitality.review_facts r on r.venture_id = ${ventureId} and r.review_id = g.id`.execute(db)
  return found.rows.map((row) => ({
    kind: 'review',
    id: row.id,
    respondedAt: row.responded_at,
    respondedOn: row.responded_on,
    respondedBy: row.responded_by,
  }))
}
