import type { contract, ParsedInput } from '@holdfast/contract'
import type { LostReason } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Sight } from '../../policy.ts'
import { type ListedLoad, listedLoad } from '../../queries/listed-load.ts'
import type { Place } from '../../queries/walk.ts'
import { walkLoads } from '../../queries/walk-loads.ts'
import { isPlain } from '../../queries/wanted-loads.ts'

export type LostLoad = {
  readonly load: ListedLoad
  readonly on: Day
  readonly at: string
  readonly reason: LostReason
  readonly note: string | null
}
type Wanted = Omit<ParsedInput<typeof contract.boards.listLost>, 'ventureId' | 'cursor'> & {
  readonly after: Place | undefined
}

/** Before anything was lost: a list by days needs one to begin at. */
const EVER = '0001-01-01'

/** The list of loads that are LOST, by the day of the loss, with why. */
export async function lostLoads(db: Reads, caller: Caller, sight: Sight, wanted: Wanted): Promise<readonly LostLoad[]> {
  const lostFrom = wanted.lostFrom ?? EVER
  const walk = walkLoads(caller, sight, { ...wanted, status: 'LOST', sort: 'newest', lostFrom })
  if (walk === null) return []
  const { rows } = await sql<{ readonly page: readonly LostLoad[] }>`
    select coalesce(json_agg(json_build_object('load', ${listedLoad}, 'on', w.lost_on, 'at', w.lost_at,
      'reason', w.lost_reason, 'note', w.lost_note) order by ${walk.order}), '[]') as page
    from (${walk.rows}) l cross join lateral (
      select w.lost_on, w.lost_at, w.lost_reason, w.lost_note from freight.loads w
      where w.venture_id = l.venture_id and w.id = l.id offset 0) w`.execute(isPlain(wanted) ? keptPlans(db) : db)
  return rows[0]?.page ?? []
}
