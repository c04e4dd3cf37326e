import type { PastDeed } from '@holdfast/engine/gamification'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** Every deed of these days that calls for points, also where it was worth nothing then, with what it gave. */
export async function pastDeeds(db: Reads, ventureId: VentureId, from: Day, to: Day): Promise<readonly PastDeed[]> {
  const found = await sql<Omit<PastDeed, 'active'>>`
    select key, trigger, user_id as "userId", fact_day as "factDay", fact_at as "factAt", points as given
    from gamification.awards
    where venture_id = ${ventureId} and fact_day between ${from}::date and ${to}::date and user_id is not null`.execute(
    db,
  )
  return found.rows.map((row) => ({ ...row, active: true }))
}
