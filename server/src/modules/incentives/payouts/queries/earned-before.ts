import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'

/** Money of a person and currency from days before a period that no payout covers. */
export type EarnedBefore = {
  readonly userId: UserId
  readonly name: string
  readonly currency: string
  readonly amountMinor: number
  readonly from: Day
  readonly to: Day
}

/**
 * Whoever was in no payout when their days were paid, because the money came late or the draft was voided, would never be
 * paid by the payouts that follow. Each person's covered days are gathered once: one look at a payout for each day of
 * years takes minutes where this takes a second.
 */
export async function earnedBefore(db: Reads, ventureId: VentureId, before: Day): Promise<readonly EarnedBefore[]> {
  const rows = await sql<EarnedBefore>`
    with covered as materialized (
      select user_id, currency, range_agg(during) as days from incentives.payouts
      where venture_id = ${ventureId} and status <> 'VOIDED' group by user_id, currency
    ), pay as (
      select user_id, currency, day, amount_minor from incentives.daily
      where venture_id = ${ventureId} and day < ${before}::date and amount_minor <> 0
      union all
      select user_id, currency, booked_on, amount_minor from incentives.adjustments
      where venture_id = ${ventureId} and booked_on < ${before}::date
    ), unpaid as (
      select p.user_id, p.currency, sum(p.amount_minor)::bigint as amount, min(p.day) as first_day, max(p.day) as last_day
      from pay p left join covered c on c.user_id = p.user_id and c.currency = p.currency
      where c.days is null or not c.days @> p.day
      group by p.user_id, p.currency having sum(p.amount_minor) <> 0
    )
    select u.user_id as "userId", f.name, u.currency, u.amount as "amountMinor", u.first_day as "from", u.last_day as "to"
    from unpaid u join ventures.people_facts f on f.venture_id = ${ventureId} and f.user_id = u.user_id
    order by u.user_id, u.currency`.execute(db)
  return rows.rows
}
