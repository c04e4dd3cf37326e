import type { VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { payoutFigures } from '../../payouts/store/payout-figures.ts'
import type { StandingPayout } from '../exception.ts'

/** Payouts of exactly this period that were not voided, by name; `ids` null: all of them. */
export async function standingPayouts(
  db: Reads,
  ventureId: VentureId,
  { from, to }: DaySpan,
  ids: readonly string[] | null,
): Promise<readonly StandingPayout[]> {
  const these = ids === null ? sql`` : sql`and p.id = any (${[...ids]}::uuid[])`
  const rows = await sql<StandingPayout>`
    select p.id, p.user_id as "userId", u.name, u.deactivated_on as "deactivatedOn", p.currency, p.status = 'DRAFT' as "isDraft",
      p.period_start as "from", p.period_end as "to", f.days_minor + f.adjusted_minor as "earnedMinor", f.carried_minor as "carriedMinor",
      f.net_minor as "netMinor", exists (select from incentives.payment_file_payouts i
        where i.venture_id = p.venture_id and i.payout_id = p.id) as "isExported"
    from incentives.payouts p
    join ventures.people_facts u on u.venture_id = p.venture_id and u.user_id = p.user_id
    cross join lateral ${payoutFigures()} f
    where p.venture_id = ${ventureId} and p.period_start = ${from}::date and p.period_end = ${to}::date
      and p.status <> 'VOIDED' ${these}
    order by u.name, p.user_id, p.currency`.execute(db)
  return rows.rows
}
