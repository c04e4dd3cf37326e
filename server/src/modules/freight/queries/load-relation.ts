import type { LoadId, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

export type LoadRelation = {
  readonly ventureId: VentureId
  readonly number: string
  /** Whether the person is credited on it: what a contractor may touch. */
  readonly isCredited: boolean
}

/** How somebody stands to a load; null for one that is none of these ventures'. */
export async function loadRelation(
  db: Reads,
  ventureIds: readonly VentureId[],
  loadId: LoadId,
  personId: UserId,
): Promise<LoadRelation | null> {
  const found = await sql<LoadRelation>`
    select l.venture_id as "ventureId", l.number, exists (select from freight.load_credits c
      where c.venture_id = l.venture_id and c.load_id = l.id and c.user_id = ${personId}) as "isCredited"
    from freight.loads l where l.venture_id = any (${[...ventureIds]}::uuid[]) and l.id = ${loadId}`.execute(db)
  return found.rows[0] ?? null
}
