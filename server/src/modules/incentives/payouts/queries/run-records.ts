import type { PayoutRun } from '@holdfast/contract'
import type { PayoutStatus } from '@holdfast/engine/incentives'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutFigures } from '../store/payout-figures.ts'

/** Payouts of a run in one status and currency; null: nothing of them was ever approved. */
export type RunSum = {
  readonly status: PayoutStatus
  readonly currency: string
  readonly payouts: number
  readonly netMinor: number | null
  readonly payableMinor: number | null
}

type Shown = Omit<PayoutRun, 'can' | 'progress' | 'counts' | 'totals' | 'ventureId' | 'madeBy'>
export type RunRecord = Shown & {
  readonly ventureId: VentureId
  readonly madeBy: { readonly id: UserId; readonly name: string }
  readonly peopleDone: number
  readonly peopleCount: number | null
  readonly sums: readonly RunSum[]
  /** Approved payouts with something to pay that are in no payment file. */
  readonly toExport: number
}

/** `chosen`: rows of incentives.payout_runs. Newest first. */
export async function runRecords(db: Reads, chosen: RawBuilder<unknown>): Promise<readonly RunRecord[]> {
  const rows = await sql<RunRecord>`
    select r.id, r.venture_id as "ventureId", v.name as "ventureName", r.period_start as "periodStart", r.period_end as "periodEnd",
      ${personNamed('r.user_id')} as person, r.status, r.people_done as "peopleDone", r.people_count as "peopleCount", r.failure,
      ${personNamed('r.made_by')} as "madeBy", r.made_at as "madeAt", coalesce(s.sums, '[]') as sums, x."toExport"
    from ${chosen} r
    join ventures.venture_facts v on v.id = r.venture_id
    cross join lateral (
      select json_agg(json_build_object('status', status, 'currency', currency, 'payouts', payouts, 'netMinor', net, 'payableMinor', payable)
        order by currency, status) as sums
      from (
        select p.status, p.currency, count(*)::int as payouts, sum(f.net_minor)::bigint as net, sum(f.payable_minor)::bigint as payable
        from incentives.payouts p cross join lateral ${payoutFigures()} f
        where p.venture_id = r.venture_id and p.run_id = r.id group by p.status, p.currency
      ) each_sum
    ) s
    cross join lateral (
      select count(*)::int as "toExport" from incentives.payouts p
      where p.venture_id = r.venture_id and p.run_id = r.id and p.status = 'APPROVED' and p.payable_minor > 0 and not exists (
        select from incentives.payment_file_payouts i where i.venture_id = p.venture_id and i.payout_id = p.id)
    ) x
    order by r.id desc`.execute(db)
  return rows.rows
}
