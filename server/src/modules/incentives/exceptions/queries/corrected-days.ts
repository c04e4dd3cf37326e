import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

/** Days of work before and in a period for which something is corrected in it. */
export async function correctedDays(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<readonly Day[]> {
  const rows = await sql<{ day: Day }>`
    select distinct work_day as day from incentives.adjustments
    where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date order by 1`.execute(db)
  return rows.rows.map(({ day }) => day)
}
