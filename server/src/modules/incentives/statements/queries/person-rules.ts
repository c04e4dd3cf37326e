import type { TeamMemberPay } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { DaySpan } from '../../pay-terms.ts'
import { latestRuleName } from './adjustment-rows.ts'

export type PersonRule = TeamMemberPay['rules'][number] & { readonly userId: UserId }
export type PersonDay = TeamMemberPay['days'][number] & { readonly userId: UserId }

/** What each rule paid each of these people in a period. */
export async function personRules(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
): Promise<readonly PersonRule[]> {
  const rows = await sql<PersonRule>`
    select s.user_id as "userId", p.name as "planName", s.rule_key as "ruleKey", coalesce(${latestRuleName(sql`s`)}, s.rule_key) as "ruleName",
      s.currency, s.minor as "amountMinor"
    from (
      select venture_id, user_id, plan_id, rule_key, currency, sum(amount_minor)::bigint as minor from incentives.lines
      where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and day between ${from}::date and ${to}::date
      group by venture_id, user_id, plan_id, rule_key, currency
    ) s join incentives.plans p on p.venture_id = s.venture_id and p.id = s.plan_id
    order by s.user_id, p.name, s.rule_key`.execute(db)
  return rows.rows
}

/** Each of these people's days with pay, oldest first. */
export async function personDays(
  db: Reads,
  ventureId: VentureId,
  people: readonly UserId[],
  { from, to }: DaySpan,
): Promise<readonly PersonDay[]> {
  const rows = await sql<PersonDay>`
    select user_id as "userId", day, currency, amount_minor as "amountMinor" from incentives.daily
    where venture_id = ${ventureId} and user_id = any (${[...people]}::uuid[]) and day between ${from}::date and ${to}::date
    order by user_id, day, currency`.execute(db)
  return rows.rows
}
