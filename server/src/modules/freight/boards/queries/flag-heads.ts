import type { contract, Reply } from '@holdfast/contract'
import type { FlagKind } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { keptPlans } from '../../../../platform/db/kept-plans.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { flagHolds, type SeenVentures, seenLoad } from './seen-ventures.ts'

type Heads = Reply<typeof contract.boards.countAtRisk>['heads']
type Row = { readonly kind: FlagKind; readonly currency: string; readonly loads: number; readonly bill: number }

/** How many loads have each flag up, and what they are worth; a load has at most one of a kind. */
export async function flagHeads(db: Reads, seen: SeenVentures): Promise<Heads> {
  const { rows } = await sql<Row>`
    select f.kind, l.currency, count(*)::int as loads, sum(l.bill_minor)::bigint as bill
    from unnest(${seen.ids}::uuid[], ${seen.onlyMine}::boolean[]) as v (id, only_mine)
    join freight.load_flags f on f.venture_id = v.id and f.cleared_at is null
    cross join lateral (
      select l.currency, l.bill_minor from freight.loads l
      where l.venture_id = f.venture_id and l.id = f.load_id and ${flagHolds} and ${seenLoad(seen)} offset 0) l
    group by f.kind, l.currency order by f.kind, l.currency`.execute(keptPlans(db))
  return rows.map(({ kind, currency, loads, bill }) => ({ group: kind, loads, bill: { minor: bill, currency } }))
}
