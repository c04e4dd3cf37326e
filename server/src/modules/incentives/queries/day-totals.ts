import type { Money } from '@holdfast/contract'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'

/** What a venture owes for a day, one sum per currency. */
export async function dayTotals(db: Reads, ventureId: VentureId, day: Day): Promise<Money[]> {
  const totals = await sql<Money>`
    select sum(amount_minor)::bigint as minor, currency from incentives.daily
    where venture_id = ${ventureId} and day = ${day}::date group by currency order by currency`.execute(db)
  return totals.rows
}
