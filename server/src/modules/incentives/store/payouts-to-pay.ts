import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../platform/db/tx.ts'
import type { PayoutToPay } from '../imports/judge-payment.ts'

/** Of these ids, the payouts of the venture and what is known of their payment. */
export async function payoutsToPay(
  db: Reads,
  ventureId: VentureId,
  ids: readonly string[],
): Promise<readonly PayoutToPay[]> {
  const rows = await sql<PayoutToPay>`
    select id, currency, status, period_start as "periodStart", payable_minor as "payableMinor", paid_on as "paidOn", payment_reference as reference
    from incentives.payouts where venture_id = ${ventureId} and id = any (${[...ids]}::uuid[])`.execute(db)
  return rows.rows
}
