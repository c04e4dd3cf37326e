import { type RawBuilder, sql } from 'kysely'
import type { Caller } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { LAST_ID } from '../../../../platform/http/cursor.ts'
import { type HotelSight, hotelSight } from '../../policy.ts'
import { besideDispute, type ListedDispute } from './listed-dispute.ts'
import { isMine, NOBODY } from './mine.ts'
import { hotelTodays } from './todays.ts'
import { type DisputeFilters, disputeConditions } from './wanted-disputes.ts'

/** Where a list goes on: after this dispute, and (by evidence date) this day, null being none. */
export type DisputePlace = { readonly id: string; readonly day: string | null }

export type Wanted = DisputeFilters & {
  readonly ventureId?: string | undefined
  readonly after: DisputePlace | undefined
  readonly limit: number
}

/**
 * The disputes that are wanted, in order and at most `limit` of them: of each venture a walk along one index, merged.
 * `= any (array[…])` and the order by both columns bind the walk to an index that begins with the venture.
 */
export async function walkDisputes(db: Reads, caller: Caller, wanted: Wanted): Promise<readonly ListedDispute[]> {
  const sight = hotelSight(caller, wanted.ventureId)
  const ventures = narrowedTo(sight, wanted.ventureId)
  if (ventures.length === 0) return []
  const conditions = disputeConditions(wanted, caller.person?.id ?? NOBODY)
  const isByDue = wanted.sort === 'due'
  const order = isByDue ? sql`${DUE}, d.id` : sql`d.id desc`
  const found = await sql<ListedDispute>`
    select d.*, ${besideDispute} from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select d.* from hospitality.disputes d join ${await hotelTodays(db, caller, ventures)} on t.hotel_id = d.hotel_id
      where d.venture_id = any (array[v.id]) ${onwards(wanted)} ${seen(caller, sight)} ${conditions}
      order by d.venture_id ${isByDue ? sql`` : sql`desc`}, ${order} limit ${wanted.limit}) d
    order by ${order} limit ${wanted.limit}`.execute(db)
  return found.rows
}

const DUE = sql`coalesce(d.evidence_due_on, 'infinity'::date)`

function narrowedTo({ whole, assigned }: HotelSight, ventureId: string | undefined): string[] {
  return [...whole, ...assigned].filter((id) => ventureId === undefined || id === ventureId)
}

function seen(caller: Caller, { whole, assigned }: HotelSight): RawBuilder<unknown> {
  return assigned.length === 0 ? sql`` : sql`and (d.venture_id = any (${[...whole]}::uuid[]) or ${isMine(caller)})`
}

function onwards({ after, sort }: Wanted): RawBuilder<unknown> {
  if (sort === 'newest') return sql`and d.id < ${after?.id ?? LAST_ID}::uuid`
  return after ? sql`and (${DUE}, d.id) > (coalesce(${after.day}::date, 'infinity'::date), ${after.id}::uuid)` : sql``
}
