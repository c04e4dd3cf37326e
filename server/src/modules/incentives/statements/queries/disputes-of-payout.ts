import type { Payout, PayoutStatement } from '@holdfast/contract'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import { lineOf } from '../../queries/line-of.ts'

/** Disputes of lines that the payout pays, whatever became of them. */
export async function disputesOfPayout(db: Reads, payout: Payout): Promise<PayoutStatement['disputes']> {
  const rows = await sql<PayoutStatement['disputes'][number]>`
    select d.id, ${lineOf('d')} as "lineId", d.work_day as "workDay", d.rule_name as "ruleName", d.amount_minor as "amountMinor",
      d.status
    from incentives.disputes d
    where d.venture_id = ${payout.ventureId} and d.user_id = ${payout.person.id} and d.currency = ${payout.currency}
      and d.work_day between ${payout.periodStart}::date and ${payout.periodEnd}::date
    order by d.work_day, d.id`.execute(db)
  return rows.rows
}
