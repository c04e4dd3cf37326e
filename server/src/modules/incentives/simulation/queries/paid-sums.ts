import type { VentureId } from '@holdfast/engine/kernel'
import { type RawBuilder, sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import type { PaidSum } from '../tally.ts'

/**
 * What the plan paid for work of these days, by person, by rule and by day: its lines, and what a recompute booked later
 * because a day was locked. What a person granted by hand is no rule's pay.
 */
export async function paidSums(
  db: Reads,
  ventureId: VentureId,
  planId: string,
  span: DaySpan,
): Promise<readonly PaidSum[]> {
  const sums = await sql<PaidSum>`
    select case when grouping(user_id) = 0 then 'person' when grouping(rule_key) = 0 then 'rule' else 'day' end as of,
      coalesce(user_id::text, rule_key, day::text) as key, sum(minor)::bigint as minor
    from (${paidWork(ventureId, planId, span)}) p
    group by grouping sets ((user_id), (rule_key), (day))`.execute(db)
  return sums.rows
}

/** Each amount with whose it is, of which rule and for which day. */
export function paidWork(ventureId: VentureId, planId: string, { from, to }: DaySpan): RawBuilder<unknown> {
  return sql`
    select user_id, rule_key, day, amount_minor as minor from incentives.lines
    where venture_id = ${ventureId} and plan_id = ${planId}::uuid and day between ${from}::date and ${to}::date
    union all
    select user_id, rule_key, work_day, amount_minor from incentives.adjustments
    where venture_id = ${ventureId} and plan_id = ${planId}::uuid and work_day between ${from}::date and ${to}::date
      and kind = 'RECOMPUTE'`
}

/** How the plan’s rules are called, in the latest version in force that holds them. */
export async function paidRuleNames(
  db: Reads,
  ventureId: VentureId,
  planId: string,
  ruleKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ruleKeys.length === 0) return new Map()
  const names = await sql<{ rule_key: string; name: string }>`
    select distinct on (r.rule_key) r.rule_key, r.rule ->> 'name' as name
    from incentives.rules r
    join incentives.plan_versions v on v.venture_id = r.venture_id and v.id = r.version_id
    where r.venture_id = ${ventureId} and v.plan_id = ${planId}::uuid and v.status = 'PUBLISHED'
      and r.rule_key = any (${[...ruleKeys]}::text[])
    order by r.rule_key, v.starts_on desc`.execute(db)
  return new Map(names.rows.map((row) => [row.rule_key, row.name]))
}
