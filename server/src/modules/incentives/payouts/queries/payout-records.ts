import type { PayoutStatus } from '@holdfast/engine/incentives'
import type { Day, Instant, UserId, VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import { personNamed } from '../../../../platform/db/name-of-person.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { payoutFigures } from '../store/payout-figures.ts'

export type Person = { readonly id: UserId; readonly name: string }

export type PayoutRecord = {
  readonly id: string
  readonly ventureId: VentureId
  readonly runId: string
  readonly userId: UserId
  readonly name: string
  readonly currency: string
  readonly status: PayoutStatus
  readonly periodStart: Day
  readonly periodEnd: Day
  readonly daysMinor: number | null
  readonly adjustedMinor: number | null
  readonly carriedMinor: number | null
  readonly disputedMinor: number
  readonly madeBy: Person
  readonly madeAt: Instant
  readonly approvedBy: Person | null
  readonly approvedAt: Instant | null
  readonly paidOn: Day | null
  readonly paymentReference: string | null
  readonly fileNumber: number | null
  readonly version: number
}

/** `p` is chosen by whoever asks: rows of incentives.payouts, in their order. */
export async function payoutRecords(
  db: Reads,
  chosen: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
): Promise<readonly PayoutRecord[]> {
  const rows = await sql<PayoutRecord>`
    select p.id, p.venture_id as "ventureId", p.run_id as "runId", p.user_id as "userId", u.name, p.currency, p.status,
      p.period_start as "periodStart", p.period_end as "periodEnd", f.days_minor as "daysMinor", f.adjusted_minor as "adjustedMinor",
      f.carried_minor as "carriedMinor", coalesce(d.minor, 0) as "disputedMinor",
      ${personNamed('p.made_by')} as "madeBy", p.made_at as "madeAt", ${personNamed('p.approved_by')} as "approvedBy", p.approved_at as "approvedAt",
      p.paid_on as "paidOn", p.payment_reference as "paymentReference", x.number as "fileNumber", p.version
    from ${chosen} p
    join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    cross join lateral ${payoutFigures()} f
    left join lateral (select sum(d.amount_minor)::bigint as minor from incentives.disputes d
      where d.venture_id = p.venture_id and d.user_id = p.user_id and d.currency = p.currency and d.status = 'OPEN'
        and d.work_day between p.period_start and p.period_end) d on true
    left join lateral (select f.number from incentives.payment_file_payouts i
      join incentives.payment_files f on f.venture_id = i.venture_id and f.id = i.file_id
      where i.venture_id = p.venture_id and i.payout_id = p.id) x on true
    order by ${order}`.execute(db)
  return rows.rows
}
