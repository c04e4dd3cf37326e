import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

export type DailyRow = { readonly day: Day; readonly currency: string; readonly amountMinor: number }

/** One person's stored days that lie in one of these spans, oldest first. A day without pay has no row. */
export async function dailyRows(
  db: Reads,
  ventureId: VentureId,
  userId: UserId,
  spans: readonly { readonly from: Day; readonly to: Day }[],
): Promise<readonly DailyRow[]> {
  const rows = await sql<DailyRow>`
    select distinct d.day, d.currency, d.amount_minor as "amountMinor"
    from jsonb_to_recordset(${JSON.stringify(spans)}::jsonb) as s ("from" date, "to" date)
    join incentives.daily d on d.venture_id = ${ventureId} and d.user_id = ${userId} and d.day between s."from" and s."to"
    order by d.day, d.currency`.execute(db)
  return rows.rows
}
