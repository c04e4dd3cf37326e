import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads, Tx } from '../../../../platform/db/tx.ts'
import type { PaymentRow } from '../payment-csv.ts'

/** Every payout of a run that is approved, has something to pay, and is in no file. */
export async function payoutsToFile(tx: Tx, ventureId: VentureId, runId: string): Promise<readonly PaymentRow[]> {
  const rows = await sql<PaymentRow>`
    select p.id as "payoutId", u.name, p.period_start as "periodStart", p.period_end as "periodEnd", p.currency,
      p.payable_minor as "payableMinor"
    from incentives.payouts p
    join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    where p.venture_id = ${ventureId} and p.run_id = ${runId} and p.status = 'APPROVED' and p.payable_minor > 0
      and not exists (select from incentives.payment_file_payouts i where i.venture_id = p.venture_id and i.payout_id = p.id)
    order by p.id`.execute(tx)
  return rows.rows
}

/** What is in a file, by the figures of its payouts and the names that it kept. */
export async function payoutsInFile(db: Reads, ventureId: VentureId, fileId: string): Promise<readonly PaymentRow[]> {
  const rows = await sql<PaymentRow>`
    select p.id as "payoutId", i.name, p.period_start as "periodStart", p.period_end as "periodEnd", p.currency,
      p.payable_minor as "payableMinor"
    from incentives.payment_file_payouts i
    join incentives.payouts p on p.venture_id = i.venture_id and p.id = i.payout_id
    where i.venture_id = ${ventureId} and i.file_id = ${fileId}
    order by p.id`.execute(db)
  return rows.rows
}
