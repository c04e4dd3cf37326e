import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import { LAST_ID } from '../../../platform/http/cursor.ts'
import type { Sight } from '../policy.ts'
import { listedColumns } from './listed-load.ts'
import { conditions } from './load-conditions.ts'
import { datedBy, type Wanted } from './wanted-loads.ts'

type Sql = RawBuilder<unknown>

/** How the loads `l` of a walk are ordered: by `place_day` and entry, or by entry alone. */
export type Walk = { readonly order: Sql; readonly isByDay: boolean; readonly loads: Sql }

/**
 * The loads that are wanted, in order and at most `limit` of them, with `place_day` beside what is listed. null: the
 * caller sees none.
 */
export function walkLoads(caller: Caller, sight: Sight, wanted: Wanted): Walk | null {
  const walks = walksOf(caller, sight, wanted)
  if (walks.length === 0) return null
  const isByDay = dayOf(wanted) !== null
  const order = sql`${isByDay ? sql`l.place_day ${directionOf(wanted)},` : sql``} l.id ${directionOf(wanted)}`
  const merged = sql`select * from (${sql.join(walks, sql` union all `)}) l order by ${order} limit ${wanted.limit}`
  return { order, isByDay, loads: merged }
}

function walksOf(caller: Caller, { whole, credited }: Sight, wanted: Wanted): readonly Sql[] {
  const me = credited.length > 0 || wanted.creditedTo === 'me' ? personOf(caller) : NOBODY
  const theirs = wanted.creditedTo === 'me' ? me : wanted.creditedTo
  const alongCredits = theirs !== undefined && !isByLoads(wanted)
  const everywhere = alongCredits ? creditedLoads(whole, wanted, theirs as UserId, me) : everyLoad(whole, wanted, me)
  return [
    ...(whole.length > 0 ? [everywhere] : []),
    ...(credited.length > 0 ? [creditedLoads(credited, wanted, me, me)] : []),
  ]
}

/** Loads of some days, or the few that are under way, are found by an index of loads; a person's, by their credits. */
function isByLoads(wanted: Wanted): boolean {
  return datedBy(wanted).length > 0 || wanted.progress === 'not_delivered'
}

/**
 * A walk along one index per venture, merged. `= any (array[…])` and the order by both columns are what binds the walk
 * to an index that begins with the venture: by id alone it would pass through every other venture's loads.
 */
function everyLoad(ventures: readonly VentureId[], wanted: Wanted, me: string): Sql {
  const direction = directionOf(wanted)
  const day = dayOf(wanted)
  return sql`
    select l.* from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select ${listedColumns}, ${day ?? NO_DAY} as place_day from freight.loads l
      where l.venture_id = any (array[v.id]) ${onwards(sql`l.id`, wanted)} ${conditions(wanted, me)}
      order by l.venture_id ${direction}, ${day ? sql`${day} ${direction},` : sql``} l.id ${direction} limit ${wanted.limit}) l`
}

/** A walk along a person's credits, each load looked up once; `offset 0` keeps it from turning into a join of all. */
function creditedLoads(ventures: readonly VentureId[], wanted: Wanted, personId: UserId, me: string): Sql {
  const direction = directionOf(wanted)
  const day = dayOf(wanted)
  const [narrowed, later] = day ? [sql``, onwards(sql`l.id`, wanted)] : [onwards(sql`c.load_id`, wanted), sql``]
  return sql`
    select l.* from unnest(${ventures}::uuid[]) v (id) cross join lateral (
      select l.* from (
        select distinct c.load_id from freight.load_credits c
        where c.venture_id = v.id and c.user_id = ${personId} ${narrowed}
        order by c.load_id ${direction}) c
      cross join lateral (
        select ${listedColumns}, ${day ?? NO_DAY} as place_day from freight.loads l
        where l.venture_id = v.id and l.id = c.load_id ${later} ${conditions(wanted, me)} offset 0) l
      order by ${day ? sql`l.place_day ${direction}, l.id` : sql`c.load_id`} ${direction} limit ${wanted.limit}) l`
}

function dayOf(wanted: Wanted): Sql | null {
  const [first] = datedBy(wanted)
  return first ? sql.ref(`l.${first.column}`) : null
}

function directionOf({ sort }: Wanted): Sql {
  return sort === 'newest' ? sql`desc` : sql`asc`
}

/** Nothing at the start of a list by days, which its days bound; elsewhere the walk needs a bound to begin at. */
function onwards(id: Sql, wanted: Wanted): Sql {
  const { after, sort } = wanted
  const day = dayOf(wanted)
  const beyond = sort === 'newest' ? sql`<` : sql`>`
  if (day) return after ? sql`and (${day}, ${id}) ${beyond} (${after.day}::date, ${after.id}::uuid)` : sql``
  return sql`and ${id} ${beyond} ${after?.id ?? (sort === 'newest' ? LAST_ID : FIRST_ID)}`
}

const NO_DAY = sql`null::date`
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
/** Asks for nothing of their own. */
const NOBODY = FIRST_ID as UserId
