import type { Day, Instant, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { labelOf } from '../labels.ts'

export type DayPoints = { readonly ventureId: VentureId; readonly day: Day; readonly points: number }
export type Points = {
  /** A day without entries has no row. */
  readonly days: readonly DayPoints[]
  /** What was earned last and still holds, with the moment of the deed. */
  readonly last: { readonly points: number; readonly label: string; readonly at: Instant } | null
}

/** The caller's own points of these ventures since a day, by the business day of the deed. */
export async function pointsOfDays(
  db: Reads,
  caller: Caller,
  ventureIds: readonly VentureId[],
  from: Day,
): Promise<Points> {
  const userId = personOf(caller)
  const days = await sql<DayPoints>`
    select venture_id as "ventureId", fact_day as day, sum(points)::int as points
    from gamification.entries
    where venture_id = any (${ventureIds}::uuid[]) and user_id = ${userId} and fact_day >= ${from}::date
    group by venture_id, fact_day`.execute(db)
  const held = await sql<{ points: number; trigger: string; at: Instant }>`
    select points, trigger, fact_at as at from gamification.awards
    where venture_id = any (${ventureIds}::uuid[]) and user_id = ${userId} and fact_day >= ${from}::date and is_active
    order by fact_at desc, key desc limit 1`.execute(db)
  const last = held.rows[0]
  return { days: days.rows, last: last ? { points: last.points, label: labelOf(last.trigger), at: last.at } : null }
}
