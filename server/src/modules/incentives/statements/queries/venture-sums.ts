import type { contract, Reply } from '@holdfast/contract'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { latestRuleName } from './adjustment-rows.ts'

type Summary = Reply<typeof contract.incentives.ventureSummary>

/** A venture's sums of a period per currency: stored days and adjustments booked in it. People counts those with a row. */
export async function ventureTotals(
  db: Reads,
  ventureId: VentureId,
  { from, to }: DaySpan,
  today: Day,
): Promise<Summary['totals']> {
  const rows = await sql<Summary['totals'][number]>`
    select currency, sum(minor + adjusted)::bigint as "totalMinor", sum(adjusted)::bigint as "adjustedMinor",
      sum(of_today)::bigint as "todayMinor", sum(lines)::int as lines, count(distinct user_id) filter (where in_period)::int as people
    from (
      select user_id, currency, amount_minor as minor, 0 as adjusted, 0 as of_today, line_count as lines, true as in_period
      from incentives.daily where venture_id = ${ventureId} and day between ${from}::date and ${to}::date
      union all
      select user_id, currency, 0, amount_minor, 0, 0, true
      from incentives.adjustments where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date
      union all
      select user_id, currency, 0, 0, amount_minor, 0, false
      from incentives.daily where venture_id = ${ventureId} and day = ${today}::date
    ) each_row group by currency order by currency`.execute(db)
  return rows.rows
}

export async function ventureRules(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<Summary['rules']> {
  const rows = await sql<Summary['rules'][number]>`
    select p.name as "planName", s.rule_key as "ruleKey", coalesce(${latestRuleName(sql`s`)}, s.rule_key) as "ruleName", s.currency,
      s.minor as "amountMinor", s.people, s.lines
    from (
      select venture_id, plan_id, rule_key, currency, sum(amount_minor)::bigint as minor,
        count(distinct user_id) filter (where amount_minor <> 0)::int as people, count(*)::int as lines
      from incentives.lines where venture_id = ${ventureId} and day between ${from}::date and ${to}::date
      group by venture_id, plan_id, rule_key, currency
    ) s join incentives.plans p on p.venture_id = s.venture_id and p.id = s.plan_id
    order by s.currency, s.minor desc, p.name, s.rule_key`.execute(db)
  return rows.rows
}

export async function ventureDays(db: Reads, ventureId: VentureId, { from, to }: DaySpan): Promise<Summary['days']> {
  const rows = await sql<Summary['days'][number]>`
    select day, currency, sum(minor)::bigint as "amountMinor", sum(adjusted)::bigint as "adjustedMinor", count(distinct user_id)::int as people
    from (
      select day, user_id, currency, amount_minor as minor, 0 as adjusted
      from incentives.daily where venture_id = ${ventureId} and day between ${from}::date and ${to}::date
      union all
      select booked_on, user_id, currency, 0, amount_minor
      from incentives.adjustments where venture_id = ${ventureId} and booked_on between ${from}::date and ${to}::date
    ) each_row group by day, currency order by day, currency`.execute(db)
  return rows.rows
}
