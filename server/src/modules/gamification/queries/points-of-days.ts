import type { Day, Instant } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { labelOf } from '../labels.ts'

export type DayPoints = {
  readonly days: readonly { readonly day: Day; readonly points: number }[]
  readonly last: { readonly points: number; readonly label: string; readonly at: Instant } | null
}

/** The caller's own points by day over their ventures, and the last ones gained. */
export async function pointsOfDays(db: Reads, caller: Caller, ventureIds: readonly string[], from: Day): Promise<DayPoints> {
  const userId = personOf(caller)
  const days = await sql<{ day: Day; points: number }>`
    select fact_day as day, sum(points)::int as points from gamification.entries
    where venture_id = any (${ventureIds}::uuid[]) and user_id = ${userId} and fact_day >= ${from}::date group by 1 order by 1`.execute(db)
  const last = await sql<{ points: number; trigger: string; at: Instant }>`
    select e.points, a.trigger, e.at from gamification.entries e join gamification.awards a on a.venture_id = e.venture_id and a.key = e.key
    where e.venture_id = any (${ventureIds}::uuid[]) and e.user_id = ${userId} and e.fact_day >= ${from}::date and e.points > 0
    order by e.at desc, e.id desc limit 1`.execute(db)
  const gained = last.rows[0]
  return { days: days.rows, last: gained ? { points: gained.points, label: labelOf(gained.trigger), at: gained.at } : null }
}
