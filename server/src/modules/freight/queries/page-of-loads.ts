import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../platform/caller.ts'
import { keptPlans } from '../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import type { Sight } from '../policy.ts'
import { type ListedLoad, listedLoad } from './listed-load.ts'
import { walkLoads } from './walk-loads.ts'
import { isPlain, type Wanted } from './wanted-loads.ts'

/** In a list by days, beside each load the day that places it. */
export type PageOfLoads = { readonly loads: readonly ListedLoad[]; readonly days: readonly (Day | null)[] }

const EMPTY: PageOfLoads = { loads: [], days: [] }

/**
 * The page is built as JSON by the database. Names and flags are scalar sub-selects: whatever is guessed of the page's
 * size, they stay one index probe a row, where a join may turn into reading all customers.
 */
export async function pageOfLoads(db: Reads, caller: Caller, sight: Sight, wanted: Wanted): Promise<PageOfLoads> {
  const walk = walkLoads(caller, sight, wanted)
  if (walk === null) return EMPTY
  const days = walk.isByDay ? sql`coalesce(json_agg(l.place_day order by ${walk.order}), '[]')` : sql`'[]'::json`
  const page = await sql<PageOfLoads>`
    select coalesce(json_agg(${listedLoad} order by ${walk.order}), '[]') as loads, ${days} as days
    from (${walk.rows}) l`.execute(isPlain(wanted) ? keptPlans(db) : db)
  return page.rows[0] ?? EMPTY
}
