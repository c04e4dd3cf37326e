import type { contract, Reply } from '@holdfast/contract'
import { URGENCIES } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { PICKUP_BY, type PickupVentures, STARTS, ventureRows } from './pickup-ventures.ts'
import { seenLoad } from './seen-ventures.ts'

type Heads = Reply<typeof contract.boards.countUncovered>['heads']
type Row = { readonly place: number; readonly currency: string; readonly loads: number; readonly bill: number }

/** How many loads of each urgency wait, and what they are worth; of the whole board. */
export async function uncoveredHeads(db: Reads, seen: PickupVentures): Promise<Heads> {
  const { rows } = await sql<Row>`
    select width_bucket(l.pickup_by, array[${sql.join([...STARTS])}]) as place, l.currency, count(*)::int as loads,
      sum(l.bill_minor)::bigint as bill
    from ${ventureRows(seen)} cross join lateral (
      select ${PICKUP_BY} as pickup_by, l.currency collate "C" as currency, l.bill_minor from freight.loads l
      where l.venture_id = any (array[v.id]) and l.status = 'OPEN' and ${seenLoad(seen)}) l
    group by place, l.currency order by place, l.currency`.execute(keptPlans(db))
  return rows.flatMap(({ place, currency, loads, bill }) => {
    const group = URGENCIES[place]
    return group ? [{ group, loads, bill: { minor: bill, currency } }] : []
  })
}
