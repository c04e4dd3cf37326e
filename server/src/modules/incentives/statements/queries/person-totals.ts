import type { TeamMemberPay } from '@holdfast/contract'
import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'

export type PersonTotal = TeamMemberPay['totals'][number] & { readonly userId: UserId }

/** What each of these people earned in a period, one row per currency; `todayMinor` is of the venture's today, inside it or not. */
export async function personTotals(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
  today: Day,
): Promise<readonly PersonTotal[]> {
  const ids = [...people]
  const rows = await sql<PersonTotal>`
    select user_id as "userId", currency, sum(minor + adjusted)::bigint as "totalMinor", sum(adjusted)::bigint as "adjustedMinor",
      sum(of_today)::bigint as "todayMinor", sum(lines)::int as lines
    from (
      select user_id, currency, amount_minor as minor, 0 as adjusted, 0 as of_today, line_count as lines from incentives.daily
      where venture_id = ${ventureId} and user_id = any (${ids}::uuid[]) and day between ${from}::date and ${to}::date
      union all
      select user_id, currency, 0, amount_minor, 0, 0 from incentives.adjustments
      where venture_id = ${ventureId} and user_id = any (${ids}::uuid[]) and booked_on between ${from}::date and ${to}::date
      union all
      select user_id, currency, 0, 0, amount_minor, 0 from incentives.daily
      where venture_id = ${ventureId} and user_id = any (${ids}::uuid[]) and day = ${today}::date
    ) each_row
    group by user_id, currency order by user_id, currency`.execute(db)
  return rows.rows
}

/** The sums of one person, ready to be sent. */
export function totalsOf(totals: readonly PersonTotal[], person: UserId): TeamMemberPay['totals'] {
  return totals.filter(({ userId }) => userId === person).map(({ userId: _, ...total }) => total)
}
