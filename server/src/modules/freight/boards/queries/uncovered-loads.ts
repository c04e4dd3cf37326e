import { URGENCIES, type Urgency } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { type ListedLoad, listedColumns, listedLoad } from '../../queries/listed-load.ts'
import { PICKUP_BY, type PickupVentures, STARTS, ventureRows } from './pickup-ventures.ts'
import { isMine, seenLoad } from './seen-ventures.ts'

export type Uncovered = {
  readonly load: ListedLoad
  /** Exact, for the cursor; "infinity" without a pickup time. */
  readonly by: string
  readonly pickupTo: string | null
  readonly createdAt: string
  readonly fallOffs: number
  readonly isMine: boolean
}
type Wanted = {
  readonly urgency: Urgency | undefined
  readonly after: { readonly by: string; readonly id: string } | undefined
  readonly limit: number
}

/** A walk along one index per venture, merged; `= any (array[…])` and the whole order keep it to that index. */
export async function uncoveredLoads(db: Reads, seen: PickupVentures, wanted: Wanted): Promise<readonly Uncovered[]> {
  const { rows } = await sql<{ readonly page: readonly Uncovered[] }>`
    select coalesce(json_agg(json_build_object('load', ${listedLoad}, 'by', l.pickup_by, 'pickupTo', l.pickup_to,
      'createdAt', l.created_at, 'isMine', ${isMine(seen.me)}, 'fallOffs', (select count(*) from freight.load_fall_offs o
        where o.venture_id = l.venture_id and o.load_id = l.id)) order by l.pickup_by, l.id), '[]') as page
    from (
      select l.* from ${ventureRows(seen)} cross join lateral (
        select ${listedColumns}, l.pickup_to, l.created_at, ${PICKUP_BY} as pickup_by from freight.loads l
        where l.venture_id = any (array[v.id]) and l.status = 'OPEN' and ${seenLoad(seen)} ${within(wanted)}
        order by l.venture_id, ${PICKUP_BY}, l.id limit ${wanted.limit}) l
      order by l.pickup_by, l.id limit ${wanted.limit}) l`.execute(keptPlans(db))
  return rows[0]?.page ?? []
}

function within({ urgency, after }: Wanted): RawBuilder<unknown> {
  const place = urgency === undefined ? -1 : URGENCIES.indexOf(urgency)
  const [from, until] = [STARTS[place - 1], place === -1 ? undefined : STARTS[place]]
  return sql`
    ${from ? sql`and ${PICKUP_BY} >= ${from}` : sql``} ${until ? sql`and ${PICKUP_BY} < ${until}` : sql``}
    ${after ? sql`and (${PICKUP_BY}, l.id) > (${after.by}::timestamptz, ${after.id}::uuid)` : sql``}`
}
