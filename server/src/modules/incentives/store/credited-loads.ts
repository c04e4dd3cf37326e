import type { CreditedLoad } from '@holdfast/engine/incentives'
import type { UserId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import { withOnce } from './credits-once.ts'

type Row = { readonly user_id: UserId; readonly loads: readonly CreditedLoad[] }

/** The single loads behind a table expression of credits, per person; what of the whole load is known, by share and measure. */
export async function creditedLoads(
  db: Reads,
  credits: RawBuilder<unknown>,
): Promise<ReadonlyMap<UserId, readonly CreditedLoad[]>> {
  const found = await sql<Row>`
    with credited as (
      select * from ${credits} c where source_kind = 'load'
    )
    select user_id, json_agg(json_build_object('day', work_day, 'creditRole', nullif(credit_role, ''), 'id', source_id,
      'revenue', ${whole(2)}, 'margin', ${whole(3)}, 'miles', ${whole(4)}, 'equipment', equipment, 'customerId', customer_id,
      'share', trim_scale(share)::text)) as loads
    from ${withOnce(sql`credited`)} l group by user_id`.execute(db)
  return new Map(found.rows.map((row) => [row.user_id, row.loads]))
}

/**
 * A measure of the whole load. It was the share's part exactly, with at most 14 decimals (cents times a rate of 12), so
 * that a division with 30 and a rounding to 20 gives it back exactly.
 */
function whole(position: number): RawBuilder<unknown> {
  return sql`trim_scale(round(measures[${sql.lit(position)}]::numeric(90, 30) / share, 20))::text`
}
