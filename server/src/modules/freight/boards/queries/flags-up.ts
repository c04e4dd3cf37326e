import type { CreditRole, FlagKind } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type ListedLoad, listedColumns, listedLoad } from '../../queries/listed-load.ts'
import { flagHolds, isMine, type SeenVentures, seenLoad } from './seen-ventures.ts'

type Named = { readonly id: string; readonly name: string }
export type FlagUp = {
  readonly id: string
  readonly kind: FlagKind
  readonly reason: string
  /** Exact, for the cursor too. */
  readonly raisedAt: string
  readonly raisedBy: Named | null
  readonly load: ListedLoad
  readonly pickupTo: string | null
  readonly deliveryFrom: string | null
  readonly credits: readonly (Named & { readonly role: CreditRole })[]
  readonly isMine: boolean
}
type Wanted = {
  readonly kind: FlagKind | undefined
  readonly after: { readonly kind: string; readonly at: string; readonly id: string } | undefined
  readonly limit: number
}

/** A walk along the flags that are up, each load looked up once; `offset 0` keeps it from turning into a join of all. */
export async function flagsUp(db: Reads, seen: SeenVentures, wanted: Wanted): Promise<readonly FlagUp[]> {
  const { kind, after, limit } = wanted
  const { rows } = await sql<{ readonly page: readonly FlagUp[] }>`
    select coalesce(json_agg(json_build_object('id', l.flag_id, 'kind', l.kind, 'reason', l.reason, 'raisedAt', l.raised_at,
      'raisedBy', ${raisedBy}, 'load', ${listedLoad}, 'pickupTo', l.pickup_to, 'deliveryFrom', l.delivery_from,
      'credits', ${credits}, 'isMine', ${isMine(seen.me)}) order by l.kind, l.raised_at, l.flag_id), '[]') as page
    from (
      select w.* from unnest(${seen.ids}::uuid[], ${seen.onlyMine}::boolean[]) as v (id, only_mine)
      cross join lateral (
        select f.id as flag_id, f.kind, f.reason, f.raised_at, f.raised_by, l.* from freight.load_flags f
        cross join lateral (
          select ${listedColumns}, l.pickup_to, l.delivery_from from freight.loads l
          where l.venture_id = f.venture_id and l.id = f.load_id and ${flagHolds} and ${seenLoad(seen)} offset 0) l
        where f.venture_id = any (array[v.id]) and f.cleared_at is null
          ${kind === undefined ? sql`` : sql`and f.kind = ${kind}`}
          ${after ? sql`and (f.kind, f.raised_at, f.id) > (${after.kind}, ${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
        order by f.venture_id, f.kind, f.raised_at, f.id limit ${limit}) w
      order by w.kind, w.raised_at, w.flag_id limit ${limit}) l`.execute(keptPlans(db))
  return rows[0]?.page ?? []
}

/** Whoever acted for the group without belonging to the venture is nobody that its people can see. */
const raisedBy = sql`(select json_build_object('id', u.id, 'name', u.name) from identity.person_facts u where u.id = l.raised_by)`

const credits = sql`(
  select coalesce(json_agg(json_build_object('role', c.role, 'id', u.id, 'name', u.name) order by u.name, u.id), '[]')
  from freight.load_credits c join identity.person_facts u on u.id = c.user_id
  where c.venture_id = l.venture_id and c.load_id = l.id)`
