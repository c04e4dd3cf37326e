import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Sight } from '../policy.ts'
import type { Place } from './walk.ts'
import { walkLoads } from './walk-loads.ts'
import type { Wanted } from './wanted-loads.ts'

/** Where a list stands once `limit` of its loads are passed by; null: it has no more than these. */
export async function placeAfter(db: Reads, caller: Caller, sight: Sight, wanted: Wanted): Promise<Place | null> {
  const walk = walkLoads(caller, sight, wanted)
  if (walk === null) return null
  const { rows } = await sql<Place>`
    select l.id, l.place_day as day from (${walk.rows}) l order by ${walk.order} limit 1 offset ${wanted.limit - 1}`.execute(
    db,
  )
  return rows[0] ?? null
}
