import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { type Caller, personOf } from '../../../platform/caller.ts'
import type { Sight } from '../policy.ts'
import { listedColumns } from './listed-load.ts'
import { conditions } from './load-conditions.ts'
import { directionOf, FIRST_ID, mergeWalks, NO_DAY, onwards, type Walk, walkIndex } from './walk.ts'
import { datedBy, type Wanted } from './wanted-loads.ts'

type Sql = RawBuilder<unknown>

/** The loads `l` that are wanted, with what is listed of them. null: the caller sees none. */
export function walkLoads(caller: Caller, sight: Sight, wanted: Wanted): Walk | null {
  return mergeWalks(walksOf(caller, sight, wanted), { as: 'l', day: dayOf(wanted) }, wanted)
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

function everyLoad(ventures: readonly VentureId[], wanted: Wanted, me: string): Sql {
  const loads = { as: 'l', table: sql`freight.loads`, columns: listedColumns, day: dayOf(wanted) } as const
  return walkIndex(ventures, { ...loads, conditions: conditions(wanted, me) }, wanted)
}

/** A walk along a person's credits, each load looked up once; `offset 0` keeps it from turning into a join of all. */
function creditedLoads(ventures: readonly VentureId[], wanted: Wanted, personId: UserId, me: string): Sql {
  const direction = directionOf(wanted)
  const day = dayOf(wanted)
  const [narrowed, later] = day
    ? [sql``, onwards(sql`l.id`, day, wanted)]
    : [onwards(sql`c.load_id`, null, wanted), sql``]
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

/** Asks for nothing of their own. */
const NOBODY = FIRST_ID as UserId
