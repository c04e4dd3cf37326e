import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Whose a day of pay is; null for one that is none of these ventures'. */
export async function payRelation(
  db: Reads,
  ventureIds: readonly VentureId[],
  dailyId: string,
): Promise<{ readonly ventureId: VentureId; readonly userId: UserId; readonly day: Day } | null> {
  const found = await sql<{ ventureId: VentureId; userId: UserId; day: Day }>`
    select d.venture_id as "ventureId", d.user_id as "userId", d.day from incentives.daily d
    where d.venture_id = any (${[...ventureIds]}::uuid[]) and d.id = ${dailyId}`.execute(db)
  return found.rows[0] ?? null
}
