import type { Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'

export type PaymentFileRecord = {
  readonly id: string
  readonly ventureId: VentureId
  readonly runId: string
  readonly number: number
  readonly sha256: string
  readonly totals: { readonly currency: string; readonly payouts: number; readonly payableMinor: number }[]
  readonly paid: number
  /** How many wait to be paid; a voided one no longer does. */
  readonly toPay: number
  readonly payouts: number
  /** How many of these are void: no longer to be paid by it. */
  readonly voided: number
  readonly madeBy: { readonly id: UserId; readonly name: string }
  readonly madeAt: Instant
}

/** Newest first. The condition names the venture. */
export async function paymentFileRecords(
  db: Reads,
  condition: RawBuilder<unknown>,
  most: number,
): Promise<readonly PaymentFileRecord[]> {
  const rows = await sql<PaymentFileRecord>`
    select f.id, f.venture_id as "ventureId", f.run_id as "runId", f.number, f.sha256, t.totals, t.paid, t.to_pay as "toPay", t.voided,
      f.payout_count as payouts, f.made_at as "madeAt",
      ${personNamed('f.made_by')} as "madeBy"
    from (select * from incentives.payment_files f where ${condition} order by f.made_at desc, f.id desc limit ${most}) f
    cross join lateral (
      select coalesce(json_agg(json_build_object('currency', c.currency, 'payouts', c.payouts, 'payableMinor', c.payable)
          order by c.currency) filter (where c.payouts > 0), '[]') as totals,
        sum(c.paid)::int as paid, sum(c.to_pay)::int as to_pay, sum(c.voided)::int as voided
      from (
        select p.currency, (count(*) filter (where p.status <> 'VOIDED'))::int as payouts,
          coalesce(sum(p.payable_minor) filter (where p.status <> 'VOIDED'), 0)::bigint as payable,
          (count(p.paid_at) filter (where p.status <> 'VOIDED'))::int as paid,
          (count(*) filter (where p.status = 'APPROVED'))::int as to_pay, (count(*) filter (where p.status = 'VOIDED'))::int as voided
        from incentives.payment_file_payouts i
        join incentives.payouts p on p.venture_id = i.venture_id and p.id = i.payout_id
        where i.venture_id = f.venture_id and i.file_id = f.id group by p.currency
      ) c
    ) t
    order by f.made_at desc, f.id desc`.execute(db)
  return rows.rows
}
